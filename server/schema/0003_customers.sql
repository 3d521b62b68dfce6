-- Customers, what decides whether they may buy, and the partners that know them.

create table customer (
  environment_id uuid not null references environment on delete cascade,
  -- Also the customer's tenant id.
  id uuid not null,
  commerce_id uuid not null,
  company_name text not null,
  domain text not null,
  -- The market: country of the billing address.
  country text not null check (country ~ '^[A-Z]{2}$'),
  registration_number text,
  billing_profile jsonb not null,
  created_at timestamptz not null,
  -- What decides whether the customer may buy, written by agreements, qualifications and the operator in their own
  -- transactions and read with the customer, so that a purchase needs one read.
  agreements text[] not null default '{}',
  direct_signed boolean not null default false,
  qualifications jsonb not null default '[]',
  account_status text check (account_status in ('Allowed', 'UnderReview', 'NotAllowed', 'Unknown', 'Not Ready')),
  account_status_at timestamptz,
  primary key (environment_id, id),
  check ((account_status is null) = (account_status_at is null))
);

-- Domains are unique in an environment; the key is the domain in lower case.
create table customer_domain (
  environment_id uuid not null,
  domain_key text collate "C" not null,
  customer_id uuid not null,
  primary key (environment_id, domain_key),
  foreign key (environment_id, customer_id) references customer on delete cascade
);
create index customer_domain_by_customer on customer_domain (environment_id, customer_id);

-- One row per customer and partner that transacts with it. Lists are sorted and searched by the folded copies of the
-- customer's name and domain: folding happens in the server, so it is the same under every database locale.
create table customer_relationship (
  environment_id uuid not null,
  customer_id uuid not null,
  partner_id uuid not null,
  -- The indirect reseller the customer was created for.
  reseller_id uuid,
  company_name_key text collate "C" not null,
  domain_key text collate "C" not null,
  since timestamptz not null,
  removed_at timestamptz,
  primary key (environment_id, customer_id, partner_id),
  foreign key (environment_id, customer_id) references customer on delete cascade
);
create index customer_by_partner_and_name on customer_relationship
  (environment_id, partner_id, company_name_key, customer_id) where removed_at is null;
create index customer_by_partner_and_domain on customer_relationship
  (environment_id, partner_id, domain_key, customer_id) where removed_at is null;
create index customer_by_reseller_and_name on customer_relationship
  (environment_id, reseller_id, company_name_key, customer_id) where removed_at is null and reseller_id is not null;
create index customer_by_reseller_and_domain on customer_relationship
  (environment_id, reseller_id, domain_key, customer_id) where removed_at is null and reseller_id is not null;

-- An operator's changes to the announced list of screened countries; no environment: everywhere. A row without digits takes
-- a country off the list.
create table screened_country (
  environment_id uuid references environment on delete cascade,
  country text not null check (country ~ '^[A-Z]{2}$'),
  digits integer[] not null,
  name text not null,
  comment text not null,
  unique nulls not distinct (environment_id, country)
);

-- Confirmations are only ever added.
create table agreement (
  environment_id uuid not null,
  customer_id uuid not null,
  -- Also the order in which they were confirmed.
  id bigint generated always as identity,
  type text not null check (type in ('MicrosoftCloudAgreement', 'MicrosoftCustomerAgreement')),
  template_id uuid not null,
  first_name text not null,
  last_name text not null,
  email text not null,
  phone_number text,
  -- The four values above, trimmed and folded: what makes a confirmation a duplicate.
  contact_key text collate "C" not null,
  date_agreed timestamptz not null,
  partner_id uuid not null,
  user_id uuid,
  confirmed_at timestamptz not null,
  -- Confirmed while duplicates were refused.
  is_only_one boolean not null,
  primary key (environment_id, customer_id, id),
  foreign key (environment_id, customer_id) references customer on delete cascade
);
create unique index agreement_only_one on agreement (environment_id, customer_id, type, contact_key) where is_only_one;

create table qualification (
  environment_id uuid not null,
  customer_id uuid not null,
  qualification text not null check (qualification in ('Education', 'GovernmentCommunityCloud', 'StateOwnedEntity', 'Nonprofit')),
  vetting_status text not null check (vetting_status in ('InReview', 'Approved', 'Denied')),
  vetting_reason text,
  vetting_created_at timestamptz not null,
  education_segment text check (education_segment in ('K12', 'HigherEducation', 'Library', 'Museum')),
  website text,
  -- How often vetting was requested.
  requests integer not null,
  primary key (environment_id, customer_id, qualification),
  foreign key (environment_id, customer_id) references customer on delete cascade
);
create index qualification_in_review on qualification (environment_id, vetting_created_at) where vetting_status = 'InReview';

-- A partner's right to qualify customers for the Government Community Cloud.
create table validation_code (
  environment_id uuid not null references environment on delete cascade,
  partner_id uuid not null,
  validation_id text not null,
  organization_name text not null,
  max_creates integer not null,
  remaining_creates integer not null check (remaining_creates between 0 and max_creates),
  changed_at timestamptz not null,
  primary key (environment_id, partner_id, validation_id)
);
