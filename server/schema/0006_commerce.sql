-- Carts, orders, subscriptions and the ledger. A customer's rows stand together under environment and customer; each belongs
-- to one partner, and no partner sees another's. A sandbox's customer can be deleted: carts and subscriptions go with it,
-- orders and the ledger remain.

create table cart (
  environment_id uuid not null,
  customer_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  status text not null check (status in ('active', 'ordered')),
  -- Lines as asked for and as last reviewed; always read and written whole.
  lines jsonb not null,
  is_attested boolean not null,
  created_at timestamptz not null,
  modified_at timestamptz not null,
  modified_by text not null,
  expires_at timestamptz not null,
  primary key (environment_id, customer_id, id),
  foreign key (environment_id, customer_id) references customer on delete cascade
);

-- A document: written once when something is sold, with the prices it was sold at and why. Only its status and, on orders of
-- the older catalogue, further lines are ever added.
create table customer_order (
  environment_id uuid not null,
  customer_id uuid not null,
  id text not null,
  partner_id uuid not null,
  cart_id uuid,
  order_group text,
  is_legacy boolean not null,
  billing_cycle text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  status text not null check (status in ('completed', 'pending', 'cancelled', 'suspended')),
  transaction_type text not null check (transaction_type in ('UserPurchase', 'SystemPurchase', 'SystemBilling')),
  lines jsonb not null,
  created_at timestamptz not null,
  -- Rises with every change.
  version integer not null,
  primary key (environment_id, customer_id, id),
  -- A group of a cart is sold once.
  unique (environment_id, customer_id, cart_id, order_group)
);

create table subscription (
  environment_id uuid not null,
  customer_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  order_id text not null,
  order_line integer not null,
  -- What was sold, as it was described at the sale, and its key in the catalogue.
  item jsonb not null,
  item_key text not null,
  friendly_name text not null,
  status text not null check (status in ('active', 'suspended', 'deleted', 'expired', 'pending', 'disabled')),
  suspension_reasons text[] not null,
  quantity integer not null check (quantity > 0),
  -- Seats at the promotion's price; the others are at list price.
  promoted_quantity integer not null check (promoted_quantity between 0 and quantity),
  promotion_id text,
  -- The price list's, of one seat for one billing cycle, fixed for the term.
  unit_price numeric not null check (unit_price >= 0),
  -- The part that the promotion takes off: 0.15 is 15 %.
  discount numeric not null check (discount between 0 and 1),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  billing_cycle text not null,
  term_duration text,
  term_started_at timestamptz not null,
  -- The last day of the term; null: no end.
  term_ends_on date,
  auto_renew boolean not null,
  -- What the next term and the next charge will differ in.
  next_term jsonb,
  next_charge jsonb,
  cancellable_until timestamptz,
  -- Seats that may still be given back: [{quantity, until}], one entry for each time seats were added.
  seat_windows jsonb not null,
  reseller_mpn_id text,
  parent_subscription_id uuid,
  migrated_from_subscription_id uuid,
  created_at timestamptz not null,
  -- When something is next due to happen by itself: a charge, the term's end, an expiry.
  next_event_at timestamptz,
  -- Rises with every change.
  version integer not null,
  primary key (environment_id, customer_id, id),
  foreign key (environment_id, customer_id) references customer on delete cascade,
  foreign key (environment_id, customer_id, order_id) references customer_order,
  check (promotion_id is not null or promoted_quantity = 0)
);
create index subscription_due on subscription (environment_id, next_event_at) where next_event_at is not null;

-- The ledger: what was charged and given back, in the currency of the price list.
create table charge (
  environment_id uuid not null,
  customer_id uuid not null,
  -- The order in which lines were written.
  id bigint not null generated always as identity,
  partner_id uuid not null,
  order_id text not null,
  subscription_id uuid,
  billing_provider text not null check (billing_provider in ('office', 'azure', 'one_time')),
  type text not null check (type in ('new', 'renew', 'cycleCharge', 'addQuantity', 'removeQuantity', 'moveQuantity', 'convert',
    'cancelImmediate', 'changeBillingPlan', 'customerCredit', 'extendTerm')),
  offer_id text not null,
  product_id text not null,
  sku_id text,
  availability_id text,
  product_name text not null,
  sku_name text not null,
  publisher_name text,
  term_duration text,
  billing_cycle text not null,
  term_start date not null,
  term_end date,
  reseller_mpn_id text,
  charged_at timestamptz not null,
  quantity integer not null check (quantity > 0),
  unit_price numeric not null check (unit_price >= 0),
  -- After promotion and proration, unrounded; negative where money is given back.
  effective_unit_price numeric not null,
  subtotal numeric not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  minor_unit smallint not null,
  promotion_id text,
  charge_start date not null,
  charge_end date not null,
  billing_days integer not null,
  cycle_days integer not null,
  -- Joins the lines of one event.
  reference_id uuid not null,
  primary key (environment_id, customer_id, id),
  foreign key (environment_id, customer_id, order_id) references customer_order,
  -- Every line adds up: the unit price cut to the minor unit, times the units.
  check (subtotal = trunc(effective_unit_price, minor_unit) * quantity),
  check (charge_start <= charge_end),
  check (billing_days between 0 and cycle_days)
);
create index charge_by_partner on charge (environment_id, partner_id, charged_at, id);

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only ever added to: a correction is a further line';
end
$$;
create trigger charge_is_never_changed before update or delete or truncate on charge
  for each statement execute function refuse_ledger_change();
