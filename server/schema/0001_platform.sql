-- Environments, policies, the activity log and the outcomes of repeated requests.

-- Prefix and equality search must fold case in every script (å, Cyrillic) whatever the cluster's locale.
create collation fold (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

create table installation (
  only_row boolean primary key default true check (only_row),
  -- Secrets for single purposes are derived from this one; it never leaves the database.
  root_secret text not null,
  created_at timestamptz not null default now()
);

create table environment (
  id uuid primary key,
  name text not null unique,
  kind text not null check (kind in ('sandbox', 'production')),
  clock text not null check (clock in ('manual', 'real')),
  clock_now timestamptz not null,
  clock_target timestamptz,
  created_at timestamptz not null default now(),
  check (kind = 'sandbox' or clock = 'real')
);

create table policy (
  id uuid primary key default gen_random_uuid(),
  environment_id uuid references environment on delete cascade,
  name text not null,
  flight text,
  in_force_from timestamptz,
  in_force_to timestamptz,
  value jsonb not null default '{}',
  check (in_force_from is null or in_force_to is null or in_force_from < in_force_to)
);
create index policy_by_environment on policy (environment_id, name);

insert into policy (name, flight, in_force_from, in_force_to, value) values
  ('customer-screening', null, '2020-11-17Z', null, '{}'),
  ('duplicate-agreements', null, '2020-11-10Z', '2020-11-16Z', '{}'),
  ('duplicate-agreements', null, '2021-01-14Z', null, '{}'),
  ('duplicate-agreements', 'duplicate-agreements', null, null, '{}'),
  ('education-qualifications', 'education-validation', '2020-10-02Z', '2020-12-03Z', '{}'),
  ('education-qualifications', null, '2020-12-03Z', null, '{}'),
  ('education-qualification-old', null, null, '2021-01-01Z', '{}'),
  ('academic-library-museum', null, '2020-12-03Z', null, '{}'),
  ('revoked-education-renewal', null, null, null, '{"renewal": "commercial"}'),
  ('api-throttling', null, '2021-01-01Z', null,
    '{"listedPerMinute": 500, "eligibilityPerMinute": 625, "validateMigrationPer5Minutes": 450, "createMigrationPer5Minutes": 100, "otherPerMinute": 3000}'),
  ('partner-billing-currency', null, '2021-01-01Z', null, '{}'),
  ('new-commerce', 'new-commerce-preview', null, null, '{}'),
  ('new-commerce', null, '2022-01-10Z', null, '{}'),
  ('cancellation-window', null, null, '2022-01-10Z', '{"hours": 72}'),
  ('cancellation-window', null, '2022-01-10Z', null, '{"hours": 168}'),
  ('promotion-seat-increase', null, null, null, '{"keepsPromotionPrice": true}'),
  ('first-purchase-look-back', null, null, null, '{}'),
  ('first-purchase-error-name', null, null, null, '{"name": "FirstPurchase"}'),
  ('cart-lifetime', null, null, null, '{"hours": 168}');

create table activity (
  environment_id uuid not null,
  partner_id uuid not null,
  -- The environment's time of the change; the id orders records of the same instant.
  operation_date timestamptz not null,
  id bigint generated always as identity,
  customer_id uuid,
  customer_name text,
  resource_type text not null,
  operation_type text not null,
  operation_status text not null default 'succeeded',
  resource_id text not null,
  user_principal_name text,
  application_id text,
  correlation_id text not null,
  old_value jsonb,
  new_value jsonb,
  customized_data jsonb not null default '[]',
  recorded_at timestamptz not null default now(),
  primary key (environment_id, partner_id, operation_date, id)
);
create index activity_by_customer on activity (environment_id, partner_id, customer_id, operation_date, id);
create index activity_by_resource_type on activity (environment_id, partner_id, resource_type, operation_date, id);

-- What a write answered, for a client that asks again with the same MS-RequestId (24 hours of real time).
create table idempotency (
  key bytea primary key,
  status integer,
  headers jsonb,
  body text,
  created_at timestamptz not null default now()
);
create index idempotency_by_age on idempotency (created_at);
