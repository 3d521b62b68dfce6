-- What is sold: markets, products with their SKUs and availabilities, offers of the older catalogue, and prices.
-- The catalogue is shared: a row without environment_id holds in every environment, one with it replaces the shared row
-- of the same key there. Rows refer to each other by key and not by foreign key, because either side may be an override.

create table market (
  country text primary key check (country ~ '^[A-Z]{2}$'),
  currency text not null check (currency ~ '^[A-Z]{3}$')
);

create table product (
  environment_id uuid references environment on delete cascade,
  id text not null check (id = upper(id)),
  kind text not null check (kind in
    ('new-commerce', 'azure-plan', 'reservation', 'software-subscription', 'perpetual-software', 'marketplace')),
  sub_type text,
  title jsonb not null,
  description jsonb not null,
  publisher_name text not null,
  is_microsoft_product boolean not null default true,
  reservation_scopes text[] not null default '{}',
  unique nulls not distinct (id, environment_id)
);

create table sku (
  environment_id uuid references environment on delete cascade,
  product_id text not null,
  id text not null check (id = upper(id)),
  title jsonb not null,
  description jsonb not null,
  launches_at timestamptz,
  retires_at timestamptz,
  replaced_by text,
  minimum_quantity integer not null default 1 check (minimum_quantity >= 1),
  maximum_quantity integer not null default 10000000,
  seats_per_customer integer,
  limit_count integer,
  limit_unit text check (limit_unit in ('concurrent', 'lifetime')),
  -- Item keys, or `family:name` for every item that names that family.
  prerequisites text[] not null default '{}',
  families text[] not null default '{}',
  is_trial boolean not null default false,
  is_add_on boolean not null default false,
  upgrade_targets text[] not null default '{}',
  converts_to jsonb,
  provisioning_id uuid,
  sku_part_number text,
  actions text[] not null default '{}',
  restricted_regions text[] not null default '{}',
  attributes jsonb not null default '{}',
  dual_use_rights text,
  check (maximum_quantity >= minimum_quantity),
  check (launches_at is null or retires_at is null or launches_at < retires_at),
  unique nulls not distinct (product_id, id, environment_id)
);

create table availability (
  environment_id uuid references environment on delete cascade,
  product_id text not null,
  sku_id text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  segment text not null check (segment in ('commercial', 'education', 'government', 'nonprofit')),
  -- The same in every database and environment, so that a catalogue item id can be kept and compared.
  id text not null generated always as
    (upper(substr(md5(product_id || ':' || sku_id || ':' || country || ':' || segment), 1, 12))) stored,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- `P1Y:monthly`; an empty duration for what has no term.
  terms text[] not null,
  unique nulls not distinct (product_id, sku_id, country, segment, environment_id)
);

create table offer_category (
  id text primary key,
  name jsonb not null,
  rank integer not null
);

create table offer_comparison (
  id text primary key,
  columns jsonb not null,
  rows jsonb not null
);

create table offer (
  environment_id uuid references environment on delete cascade,
  id text not null,
  name text not null,
  description jsonb not null,
  category_id text not null,
  rank integer not null,
  segment text not null check (segment in ('commercial', 'education', 'government', 'nonprofit')),
  markets text[] not null,
  launches_at timestamptz,
  retires_at timestamptz,
  replaced_by text,
  minimum_quantity integer not null default 1 check (minimum_quantity >= 1),
  maximum_quantity integer not null default 10000000,
  limit_count integer,
  limit_unit text check (limit_unit in ('concurrent', 'lifetime')),
  prerequisites text[] not null default '{}',
  families text[] not null default '{}',
  terms text[] not null,
  billing text not null check (billing in ('license', 'usage')),
  unit text not null,
  is_trial boolean not null default false,
  is_add_on boolean not null default false,
  upgrade_targets text[] not null default '{}',
  conversion_targets text[] not null default '{}',
  migrates_to text,
  provisioning_id uuid,
  sku_part_number text,
  material_id text,
  dual_use_rights text,
  comparison_id text,
  check (maximum_quantity >= minimum_quantity),
  check (launches_at is null or retires_at is null or launches_at < retires_at),
  unique nulls not distinct (id, environment_id)
);

create table price (
  environment_id uuid references environment on delete cascade,
  -- The item key: `product:sku`, or the id of an offer, in lower case.
  item text not null check (item = lower(item)),
  market text not null check (market ~ '^[A-Z]{2}$'),
  segment text not null check (segment in ('commercial', 'education', 'government', 'nonprofit')),
  term_duration text not null,
  billing_cycle text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  tier_min integer,
  tier_max integer,
  valid_from timestamptz not null,
  valid_to timestamptz,
  unit_price numeric not null check (unit_price >= 0),
  retail_price numeric check (retail_price >= 0),
  check (valid_to is null or valid_from < valid_to),
  unique nulls not distinct
    (item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from, environment_id)
);
