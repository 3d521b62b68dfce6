-- Exchange rates to the US dollar. A rate holds from the first of its month until a later one of the same currency.

create table exchange_rate (
  -- Null: in every environment; an environment's own row stands before the shared one of the month.
  environment_id uuid references environment on delete cascade,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  month date not null check (extract(day from month) = 1),
  usd_per_unit numeric not null check (usd_per_unit > 0),
  unique nulls not distinct (currency, month, environment_id)
);
