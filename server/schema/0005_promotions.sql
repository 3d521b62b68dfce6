-- Promotions, what customers have used of them, and what customers hold.

create table promotion (
  -- Null: in every environment; an environment's own row under the same key replaces it there.
  environment_id uuid references environment on delete cascade,
  -- The first two parts of the id, in lower case: the third may change and names the same promotion.
  promotion_key text not null,
  start_date timestamptz not null,
  end_date timestamptz not null,
  document jsonb not null,
  unique nulls not distinct (environment_id, promotion_key),
  check (start_date <= end_date)
);

-- One row per customer that ever came near a promotion: locked before promotions are decided, because a first purchase or
-- an exclusion depends on everything the customer buys anywhere, not on one product's counter.
create table promotion_customer (
  environment_id uuid not null,
  customer_id uuid not null,
  primary key (environment_id, customer_id)
);

-- Promoted seats in use by a customer over all partners, per product SKU.
create table promotion_seats (
  environment_id uuid not null,
  customer_id uuid not null,
  promotion_key text not null,
  item_key text not null,
  seats_used integer not null check (seats_used >= 0),
  -- The limit when seats were last taken; null: none. Lowering it later takes nothing away from who has more.
  seats_max integer,
  primary key (environment_id, customer_id, promotion_key, item_key),
  constraint promotion_seats_within_limit check (seats_used <= seats_max)
);

-- One row per subscription bought at a promotion's price, for ever: a cancelled purchase has used its promotion too.
create table promotion_use (
  environment_id uuid not null,
  customer_id uuid not null,
  subscription_id uuid not null,
  promotion_key text not null,
  item_key text not null,
  -- Promoted seats it has in use; their sum is the counter above.
  seats integer not null check (seats >= 0),
  -- The how-manieth purchase of the customer at this promotion's price, from 1.
  redemption integer not null check (redemption >= 1),
  -- How many the promotion allowed at that moment; null: any number.
  redemptions_max integer,
  redeemed_at timestamptz not null,
  primary key (environment_id, customer_id, subscription_id, promotion_key),
  constraint promotion_redemption_once unique (environment_id, customer_id, promotion_key, redemption),
  constraint promotion_redemption_within_limit check (redemption <= redemptions_max)
);

-- Whatever a customer has or had, at any price and from anybody: subscriptions of Kontor and licences from other channels.
create table holding (
  environment_id uuid not null,
  customer_id uuid not null,
  item_key text not null,
  -- The subscription, or an id of its own for what was bought elsewhere.
  source_id uuid not null,
  channel text not null,
  quantity integer not null check (quantity >= 0),
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (environment_id, customer_id, item_key, source_id),
  check (ended_at >= started_at)
);
