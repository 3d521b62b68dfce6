-- Partners, the apps and people that act for them, and what issuing tokens needs.

create table partner (
  tenant_id uuid primary key,
  environment_id uuid not null references environment on delete cascade,
  -- The short name people and tests call it by, e.g. se-direct.
  key text not null,
  name text not null,
  -- Lower case. Unique over the installation, because clients may name their tenant by it.
  domain text not null unique check (domain = lower(domain)),
  country text not null check (country ~ '^[A-Z]{2}$'),
  programme text not null check (programme in ('direct_bill', 'indirect_provider', 'indirect_reseller')),
  mpn_id text not null,
  provider_tenant_id uuid,
  flights text[] not null default '{}',
  billing_currency text not null check (billing_currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null default now(),
  unique (environment_id, key),
  unique (environment_id, mpn_id),
  unique (environment_id, tenant_id),
  -- A provider and its resellers live in the same environment.
  foreign key (environment_id, provider_tenant_id) references partner (environment_id, tenant_id),
  check (provider_tenant_id is null or programme = 'indirect_reseller')
);
create index partner_by_provider on partner (environment_id, provider_tenant_id);

-- What a partner has told about itself; a profile never written is derived from the partner.
create table partner_profile (
  tenant_id uuid not null references partner on delete cascade,
  kind text not null check (kind in ('legal_business', 'billing', 'support', 'organization')),
  body jsonb not null,
  version integer not null,
  primary key (tenant_id, kind)
);

-- Apps and people of a partner; without a tenant they are the operator's.
create table app_registration (
  client_id text primary key,
  tenant_id uuid references partner on delete cascade,
  name text not null,
  secret_hash text not null,
  redirect_uris text[] not null default '{}',
  created_at timestamptz not null default now()
);
create index app_registration_by_tenant on app_registration (tenant_id);

create table user_account (
  id uuid primary key,
  tenant_id uuid references partner on delete cascade,
  upn text not null unique check (upn = lower(upn)),
  display_name text not null,
  roles text[] not null,
  password_hash text not null,
  created_at timestamptz not null default now()
);
create index user_account_by_tenant on user_account (tenant_id);

-- One row per installation: every node signs and verifies with it.
create table signing_key (
  kid text primary key,
  private_jwk jsonb not null,
  created_at timestamptz not null default now()
);

-- Sign-in sessions, interactions, grants, authorization codes and refresh tokens. Bearer secrets are kept as digests.
create table identity_artifact (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamptz,
  primary key (model, id)
);
create index identity_artifact_by_grant on identity_artifact (grant_id) where grant_id is not null;
create index identity_artifact_by_uid on identity_artifact (uid) where uid is not null;
create index identity_artifact_by_expiry on identity_artifact (expires_at);

-- Failed sign-ins, counted per account and address; the columns are those of the rate limit library.
create table sign_in_failure (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
