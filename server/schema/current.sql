-- Generated from the migrations; do not edit.

CREATE OR REPLACE FUNCTION public.refuse_ledger_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the ledger is only ever added to: a correction is a further line';
end
$function$
;

create table accepted_relationship_request (
  nonce uuid not null,
  environment_id uuid not null,
  customer_id uuid not null,
  partner_id uuid not null,
  accepted_at timestamp with time zone not null,
  constraint accepted_relationship_request_pkey PRIMARY KEY (nonce),
  constraint accepted_relationship_request_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE
);

create table activity (
  environment_id uuid not null,
  partner_id uuid not null,
  operation_date timestamp with time zone not null,
  id bigint not null generated always as identity,
  customer_id uuid,
  customer_name text,
  resource_type text not null,
  operation_type text not null,
  operation_status text not null default 'succeeded'::text,
  resource_id text not null,
  user_principal_name text,
  application_id text,
  correlation_id text not null,
  old_value jsonb,
  new_value jsonb,
  customized_data jsonb not null default '[]'::jsonb,
  recorded_at timestamp with time zone not null default now(),
  constraint activity_pkey PRIMARY KEY (environment_id, partner_id, operation_date, id)
);
CREATE INDEX activity_by_customer ON public.activity USING btree (environment_id, partner_id, customer_id, operation_date, id);
CREATE INDEX activity_by_resource_type ON public.activity USING btree (environment_id, partner_id, resource_type, operation_date, id);

create table agreement (
  environment_id uuid not null,
  customer_id uuid not null,
  id bigint not null generated always as identity,
  type text not null,
  template_id uuid not null,
  first_name text not null,
  last_name text not null,
  email text not null,
  phone_number text,
  contact_key text collate C not null,
  date_agreed timestamp with time zone not null,
  partner_id uuid not null,
  user_id uuid,
  confirmed_at timestamp with time zone not null,
  is_only_one boolean not null,
  constraint agreement_pkey PRIMARY KEY (environment_id, customer_id, id),
  constraint agreement_environment_id_customer_id_fkey FOREIGN KEY (environment_id, customer_id) REFERENCES customer(environment_id, id) ON DELETE CASCADE,
  constraint agreement_type_check CHECK ((type = ANY (ARRAY['MicrosoftCloudAgreement'::text, 'MicrosoftCustomerAgreement'::text])))
);
CREATE UNIQUE INDEX agreement_only_one ON public.agreement USING btree (environment_id, customer_id, type, contact_key) WHERE is_only_one;

create table app_registration (
  client_id text not null,
  tenant_id uuid,
  name text not null,
  secret_hash text not null,
  redirect_uris text[] not null default '{}'::text[],
  created_at timestamp with time zone not null default now(),
  constraint app_registration_pkey PRIMARY KEY (client_id),
  constraint app_registration_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES partner(tenant_id) ON DELETE CASCADE
);
CREATE INDEX app_registration_by_tenant ON public.app_registration USING btree (tenant_id);

create table availability (
  environment_id uuid,
  product_id text not null,
  sku_id text not null,
  country text not null,
  segment text not null,
  id text not null generated always as (upper(substr(md5(((((((product_id || ':'::text) || sku_id) || ':'::text) || country) || ':'::text) || segment)), 1, 12))) stored,
  currency text not null,
  terms text[] not null,
  withdrawn boolean not null default false,
  constraint availability_product_id_sku_id_country_segment_environment__key UNIQUE NULLS NOT DISTINCT (product_id, sku_id, country, segment, environment_id),
  constraint availability_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint availability_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint availability_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint availability_segment_check CHECK ((segment = ANY (ARRAY['commercial'::text, 'education'::text, 'government'::text, 'nonprofit'::text])))
);

create table cart (
  environment_id uuid not null,
  customer_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  status text not null,
  lines jsonb not null,
  is_attested boolean not null,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  modified_by text not null,
  expires_at timestamp with time zone not null,
  constraint cart_pkey PRIMARY KEY (environment_id, customer_id, id),
  constraint cart_environment_id_customer_id_fkey FOREIGN KEY (environment_id, customer_id) REFERENCES customer(environment_id, id) ON DELETE CASCADE,
  constraint cart_status_check CHECK ((status = ANY (ARRAY['active'::text, 'ordered'::text])))
);

create table catalog_edit (
  id bigint not null generated always as identity,
  environment_id uuid,
  subject text not null,
  key text not null,
  edited_at timestamp with time zone not null,
  edited_by text not null,
  before jsonb,
  after jsonb not null,
  constraint catalog_edit_pkey PRIMARY KEY (id),
  constraint catalog_edit_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint catalog_edit_key_check CHECK ((key = lower(key))),
  constraint catalog_edit_subject_check CHECK ((subject = ANY (ARRAY['product'::text, 'sku'::text, 'offer'::text, 'price'::text])))
);
CREATE INDEX catalog_edit_by_subject ON public.catalog_edit USING btree (subject, key, id);

create table charge (
  environment_id uuid not null,
  customer_id uuid not null,
  id bigint not null generated always as identity,
  partner_id uuid not null,
  order_id text not null,
  subscription_id uuid,
  billing_provider text not null,
  type text not null,
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
  charged_at timestamp with time zone not null,
  quantity integer not null,
  unit_price numeric not null,
  effective_unit_price numeric not null,
  subtotal numeric not null,
  currency text not null,
  minor_unit smallint not null,
  promotion_id text,
  charge_start date not null,
  charge_end date not null,
  billing_days integer not null,
  cycle_days integer not null,
  reference_id uuid not null,
  constraint charge_pkey PRIMARY KEY (environment_id, customer_id, id),
  constraint charge_environment_id_customer_id_order_id_fkey FOREIGN KEY (environment_id, customer_id, order_id) REFERENCES customer_order(environment_id, customer_id, id),
  constraint charge_billing_provider_check CHECK ((billing_provider = ANY (ARRAY['office'::text, 'azure'::text, 'one_time'::text]))),
  constraint charge_check CHECK ((subtotal = (trunc(effective_unit_price, (minor_unit)::integer) * (quantity)::numeric))),
  constraint charge_check1 CHECK ((charge_start <= charge_end)),
  constraint charge_check2 CHECK (((billing_days >= 0) AND (billing_days <= cycle_days))),
  constraint charge_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint charge_quantity_check CHECK ((quantity > 0)),
  constraint charge_type_check CHECK ((type = ANY (ARRAY['new'::text, 'renew'::text, 'cycleCharge'::text, 'addQuantity'::text, 'removeQuantity'::text, 'moveQuantity'::text, 'convert'::text, 'cancelImmediate'::text, 'changeBillingPlan'::text, 'customerCredit'::text, 'extendTerm'::text]))),
  constraint charge_unit_price_check CHECK ((unit_price >= (0)::numeric))
);
CREATE INDEX charge_by_partner ON public.charge USING btree (environment_id, partner_id, charged_at, id);
CREATE TRIGGER charge_is_never_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON public.charge FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

create table customer (
  environment_id uuid not null,
  id uuid not null,
  commerce_id uuid not null,
  company_name text not null,
  domain text not null,
  country text not null,
  registration_number text,
  billing_profile jsonb not null,
  created_at timestamp with time zone not null,
  agreements text[] not null default '{}'::text[],
  direct_signed boolean not null default false,
  qualifications jsonb not null default '[]'::jsonb,
  account_status text,
  account_status_at timestamp with time zone,
  constraint customer_pkey PRIMARY KEY (environment_id, id),
  constraint customer_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint customer_account_status_check CHECK ((account_status = ANY (ARRAY['Allowed'::text, 'UnderReview'::text, 'NotAllowed'::text, 'Unknown'::text, 'Not Ready'::text]))),
  constraint customer_check CHECK (((account_status IS NULL) = (account_status_at IS NULL))),
  constraint customer_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
);
CREATE INDEX customer_by_account_status ON public.customer USING btree (environment_id, account_status) WHERE (account_status IS NOT NULL);

create table customer_domain (
  environment_id uuid not null,
  domain_key text collate C not null,
  customer_id uuid not null,
  constraint customer_domain_pkey PRIMARY KEY (environment_id, domain_key),
  constraint customer_domain_environment_id_customer_id_fkey FOREIGN KEY (environment_id, customer_id) REFERENCES customer(environment_id, id) ON DELETE CASCADE
);
CREATE INDEX customer_domain_by_customer ON public.customer_domain USING btree (environment_id, customer_id);

create table customer_licence (
  environment_id uuid not null,
  customer_id uuid not null,
  sku_id text collate C not null,
  name text not null,
  sku_part_number text not null,
  licence_group text not null,
  consumed_units integer not null,
  constraint customer_licence_pkey PRIMARY KEY (environment_id, customer_id, sku_id),
  constraint customer_licence_environment_id_customer_id_fkey FOREIGN KEY (environment_id, customer_id) REFERENCES customer(environment_id, id) ON DELETE CASCADE,
  constraint customer_licence_consumed_units_check CHECK ((consumed_units >= 0)),
  constraint customer_licence_licence_group_check CHECK ((licence_group = ANY (ARRAY['group1'::text, 'group2'::text])))
);

create table customer_order (
  environment_id uuid not null,
  customer_id uuid not null,
  id text not null,
  partner_id uuid not null,
  cart_id uuid,
  order_group text,
  is_legacy boolean not null,
  billing_cycle text not null,
  currency text not null,
  status text not null,
  transaction_type text not null,
  lines jsonb not null,
  created_at timestamp with time zone not null,
  version integer not null,
  constraint customer_order_environment_id_customer_id_cart_id_order_gro_key UNIQUE (environment_id, customer_id, cart_id, order_group),
  constraint customer_order_pkey PRIMARY KEY (environment_id, customer_id, id),
  constraint customer_order_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint customer_order_status_check CHECK ((status = ANY (ARRAY['completed'::text, 'pending'::text, 'cancelled'::text, 'suspended'::text]))),
  constraint customer_order_transaction_type_check CHECK ((transaction_type = ANY (ARRAY['UserPurchase'::text, 'SystemPurchase'::text, 'SystemBilling'::text])))
);

create table customer_relationship (
  environment_id uuid not null,
  customer_id uuid not null,
  partner_id uuid not null,
  reseller_id uuid,
  company_name_key text collate C not null,
  domain_key text collate C not null,
  since timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint customer_relationship_pkey PRIMARY KEY (environment_id, customer_id, partner_id),
  constraint customer_relationship_environment_id_customer_id_fkey FOREIGN KEY (environment_id, customer_id) REFERENCES customer(environment_id, id) ON DELETE CASCADE
);
CREATE INDEX customer_by_domain ON public.customer_relationship USING btree (environment_id, domain_key, customer_id) WHERE (removed_at IS NULL);
CREATE INDEX customer_by_name ON public.customer_relationship USING btree (environment_id, company_name_key, customer_id) WHERE (removed_at IS NULL);
CREATE INDEX customer_by_partner_and_domain ON public.customer_relationship USING btree (environment_id, partner_id, domain_key, customer_id) WHERE (removed_at IS NULL);
CREATE INDEX customer_by_partner_and_name ON public.customer_relationship USING btree (environment_id, partner_id, company_name_key, customer_id) WHERE (removed_at IS NULL);
CREATE INDEX customer_by_reseller_and_domain ON public.customer_relationship USING btree (environment_id, reseller_id, domain_key, customer_id) WHERE ((removed_at IS NULL) AND (reseller_id IS NOT NULL));
CREATE INDEX customer_by_reseller_and_name ON public.customer_relationship USING btree (environment_id, reseller_id, company_name_key, customer_id) WHERE ((removed_at IS NULL) AND (reseller_id IS NOT NULL));

create table customer_role_member (
  environment_id uuid not null,
  customer_id uuid not null,
  role_id uuid not null,
  user_id uuid not null,
  constraint customer_role_member_pkey PRIMARY KEY (environment_id, customer_id, role_id, user_id),
  constraint customer_role_member_environment_id_customer_id_user_id_fkey FOREIGN KEY (environment_id, customer_id, user_id) REFERENCES customer_user(environment_id, customer_id, id) ON DELETE CASCADE
);
CREATE INDEX customer_role_by_user ON public.customer_role_member USING btree (environment_id, customer_id, user_id);

create table customer_user (
  environment_id uuid not null,
  customer_id uuid not null,
  id uuid not null,
  user_principal_name text not null,
  display_name text not null,
  user_principal_name_key text collate C not null,
  display_name_key text collate C not null,
  first_name text,
  last_name text,
  usage_location text,
  immutable_id text,
  phone_number text,
  password_kept text not null,
  must_change_password boolean not null,
  created_at timestamp with time zone not null,
  deleted_at timestamp with time zone,
  constraint customer_user_pkey PRIMARY KEY (environment_id, customer_id, id),
  constraint customer_user_environment_id_customer_id_fkey FOREIGN KEY (environment_id, customer_id) REFERENCES customer(environment_id, id) ON DELETE CASCADE,
  constraint customer_user_usage_location_check CHECK ((usage_location ~ '^[A-Z]{2}$'::text))
);
CREATE INDEX customer_user_by_name ON public.customer_user USING btree (environment_id, customer_id, display_name_key, id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX customer_user_principal_name ON public.customer_user USING btree (environment_id, customer_id, user_principal_name_key) WHERE (deleted_at IS NULL);
CREATE INDEX customer_user_to_purge ON public.customer_user USING btree (environment_id, deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX deleted_customer_user_by_name ON public.customer_user USING btree (environment_id, customer_id, display_name_key, id) WHERE (deleted_at IS NOT NULL);
CREATE INDEX deleted_customer_user_by_principal_name ON public.customer_user USING btree (environment_id, customer_id, user_principal_name_key, id) WHERE (deleted_at IS NOT NULL);

create table customer_user_licence (
  environment_id uuid not null,
  customer_id uuid not null,
  user_id uuid not null,
  sku_id text collate C not null,
  excluded_plans text[] not null,
  assigned_at timestamp with time zone not null,
  constraint customer_user_licence_pkey PRIMARY KEY (environment_id, customer_id, user_id, sku_id),
  constraint customer_user_licence_environment_id_customer_id_user_id_fkey FOREIGN KEY (environment_id, customer_id, user_id) REFERENCES customer_user(environment_id, customer_id, id) ON DELETE CASCADE
);

create table environment (
  id uuid not null,
  name text not null,
  kind text not null,
  clock text not null,
  clock_now timestamp with time zone not null,
  clock_target timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint environment_name_key UNIQUE (name),
  constraint environment_pkey PRIMARY KEY (id),
  constraint environment_check CHECK (((kind = 'sandbox'::text) OR (clock = 'real'::text))),
  constraint environment_clock_check CHECK ((clock = ANY (ARRAY['manual'::text, 'real'::text]))),
  constraint environment_kind_check CHECK ((kind = ANY (ARRAY['sandbox'::text, 'production'::text])))
);

create table exchange_rate (
  environment_id uuid,
  currency text not null,
  month date not null,
  usd_per_unit numeric not null,
  constraint exchange_rate_currency_month_environment_id_key UNIQUE NULLS NOT DISTINCT (currency, month, environment_id),
  constraint exchange_rate_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint exchange_rate_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint exchange_rate_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  constraint exchange_rate_usd_per_unit_check CHECK ((usd_per_unit > (0)::numeric))
);

create table holding (
  environment_id uuid not null,
  customer_id uuid not null,
  item_key text not null,
  source_id uuid not null,
  channel text not null,
  quantity integer not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint holding_pkey PRIMARY KEY (environment_id, customer_id, item_key, source_id),
  constraint holding_check CHECK ((ended_at >= started_at)),
  constraint holding_quantity_check CHECK ((quantity >= 0))
);

create table idempotency (
  key bytea not null,
  status integer,
  headers jsonb,
  body text,
  created_at timestamp with time zone not null default now(),
  constraint idempotency_pkey PRIMARY KEY (key)
);
CREATE INDEX idempotency_by_age ON public.idempotency USING btree (created_at);

create table identity_artifact (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamp with time zone,
  constraint identity_artifact_pkey PRIMARY KEY (model, id)
);
CREATE INDEX identity_artifact_by_expiry ON public.identity_artifact USING btree (expires_at);
CREATE INDEX identity_artifact_by_grant ON public.identity_artifact USING btree (grant_id) WHERE (grant_id IS NOT NULL);
CREATE INDEX identity_artifact_by_uid ON public.identity_artifact USING btree (uid) WHERE (uid IS NOT NULL);

create table installation (
  only_row boolean not null default true,
  root_secret text not null,
  created_at timestamp with time zone not null default now(),
  constraint installation_pkey PRIMARY KEY (only_row),
  constraint installation_only_row_check CHECK (only_row)
);

create table market (
  country text not null,
  currency text not null,
  constraint market_pkey PRIMARY KEY (country),
  constraint market_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint market_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text))
);

create table offer (
  environment_id uuid,
  id text not null,
  name text not null,
  description jsonb not null,
  category_id text not null,
  rank integer not null,
  segment text not null,
  markets text[] not null,
  launches_at timestamp with time zone,
  retires_at timestamp with time zone,
  replaced_by text,
  minimum_quantity integer not null default 1,
  maximum_quantity integer not null default 10000000,
  limit_count integer,
  limit_unit text,
  prerequisites text[] not null default '{}'::text[],
  families text[] not null default '{}'::text[],
  terms text[] not null,
  billing text not null,
  unit text not null,
  is_trial boolean not null default false,
  is_add_on boolean not null default false,
  upgrade_targets text[] not null default '{}'::text[],
  conversion_targets text[] not null default '{}'::text[],
  migrates_to text,
  provisioning_id uuid,
  sku_part_number text,
  material_id text,
  dual_use_rights text,
  comparison_id text,
  flights text[] not null default '{}'::text[],
  constraint offer_id_environment_id_key UNIQUE NULLS NOT DISTINCT (id, environment_id),
  constraint offer_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint offer_billing_check CHECK ((billing = ANY (ARRAY['license'::text, 'usage'::text]))),
  constraint offer_check CHECK ((maximum_quantity >= minimum_quantity)),
  constraint offer_check1 CHECK (((launches_at IS NULL) OR (retires_at IS NULL) OR (launches_at < retires_at))),
  constraint offer_limit_unit_check CHECK ((limit_unit = ANY (ARRAY['concurrent'::text, 'lifetime'::text]))),
  constraint offer_minimum_quantity_check CHECK ((minimum_quantity >= 1)),
  constraint offer_segment_check CHECK ((segment = ANY (ARRAY['commercial'::text, 'education'::text, 'government'::text, 'nonprofit'::text])))
);

create table offer_category (
  id text not null,
  name jsonb not null,
  rank integer not null,
  constraint offer_category_pkey PRIMARY KEY (id)
);

create table offer_comparison (
  id text not null,
  columns jsonb not null,
  rows jsonb not null,
  constraint offer_comparison_pkey PRIMARY KEY (id)
);

create table partner (
  tenant_id uuid not null,
  environment_id uuid not null,
  key text not null,
  name text not null,
  domain text not null,
  country text not null,
  programme text not null,
  mpn_id text not null,
  provider_tenant_id uuid,
  flights text[] not null default '{}'::text[],
  billing_currency text not null,
  created_at timestamp with time zone not null default now(),
  agreement_signed boolean not null default true,
  constraint partner_domain_key UNIQUE (domain),
  constraint partner_environment_id_key_key UNIQUE (environment_id, key),
  constraint partner_environment_id_mpn_id_key UNIQUE (environment_id, mpn_id),
  constraint partner_environment_id_tenant_id_key UNIQUE (environment_id, tenant_id),
  constraint partner_pkey PRIMARY KEY (tenant_id),
  constraint partner_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint partner_environment_id_provider_tenant_id_fkey FOREIGN KEY (environment_id, provider_tenant_id) REFERENCES partner(environment_id, tenant_id),
  constraint partner_billing_currency_check CHECK ((billing_currency ~ '^[A-Z]{3}$'::text)),
  constraint partner_check CHECK (((provider_tenant_id IS NULL) OR (programme = 'indirect_reseller'::text))),
  constraint partner_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint partner_domain_check CHECK ((domain = lower(domain))),
  constraint partner_programme_check CHECK ((programme = ANY (ARRAY['direct_bill'::text, 'indirect_provider'::text, 'indirect_reseller'::text])))
);
CREATE INDEX partner_by_provider ON public.partner USING btree (environment_id, provider_tenant_id);

create table partner_profile (
  tenant_id uuid not null,
  kind text not null,
  body jsonb not null,
  version integer not null,
  constraint partner_profile_pkey PRIMARY KEY (tenant_id, kind),
  constraint partner_profile_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES partner(tenant_id) ON DELETE CASCADE,
  constraint partner_profile_kind_check CHECK ((kind = ANY (ARRAY['legal_business'::text, 'billing'::text, 'support'::text, 'organization'::text])))
);

create table policy (
  id uuid not null default gen_random_uuid(),
  environment_id uuid,
  name text not null,
  flight text,
  in_force_from timestamp with time zone,
  in_force_to timestamp with time zone,
  value jsonb not null default '{}'::jsonb,
  constraint policy_pkey PRIMARY KEY (id),
  constraint policy_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint policy_check CHECK (((in_force_from IS NULL) OR (in_force_to IS NULL) OR (in_force_from < in_force_to)))
);
CREATE INDEX policy_by_environment ON public.policy USING btree (environment_id, name);

create table price (
  environment_id uuid,
  item text not null,
  market text not null,
  segment text not null,
  term_duration text not null,
  billing_cycle text not null,
  currency text not null,
  tier_min integer,
  tier_max integer,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone,
  unit_price numeric not null,
  retail_price numeric,
  constraint price_item_market_segment_term_duration_billing_cycle_curre_key UNIQUE NULLS NOT DISTINCT (item, market, segment, term_duration, billing_cycle, currency, tier_min, valid_from, environment_id),
  constraint price_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint price_check CHECK (((valid_to IS NULL) OR (valid_from < valid_to))),
  constraint price_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint price_item_check CHECK ((item = lower(item))),
  constraint price_market_check CHECK ((market ~ '^[A-Z]{2}$'::text)),
  constraint price_retail_price_check CHECK ((retail_price >= (0)::numeric)),
  constraint price_segment_check CHECK ((segment = ANY (ARRAY['commercial'::text, 'education'::text, 'government'::text, 'nonprofit'::text]))),
  constraint price_unit_price_check CHECK ((unit_price >= (0)::numeric))
);

create table price_import (
  id uuid not null,
  environment_id uuid,
  state text not null,
  uploaded_by text not null,
  uploaded_at timestamp with time zone not null,
  imported_by text,
  imported_at timestamp with time zone,
  skips_bad_rows boolean not null default false,
  rows integer not null default 0,
  bytes bigint not null default 0,
  bytes_total bigint not null default 0,
  outcome jsonb,
  problem text,
  constraint price_import_pkey PRIMARY KEY (id),
  constraint price_import_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint price_import_state_check CHECK ((state = ANY (ARRAY['uploading'::text, 'comparing'::text, 'compared'::text, 'importing'::text, 'imported'::text, 'failed'::text])))
);
CREATE INDEX price_import_by_time ON public.price_import USING btree (uploaded_at DESC);

create table price_import_part (
  import_id uuid not null,
  place integer not null,
  bytes bytea not null,
  constraint price_import_part_pkey PRIMARY KEY (import_id, place),
  constraint price_import_part_import_id_fkey FOREIGN KEY (import_id) REFERENCES price_import(id) ON DELETE CASCADE
);

create table product (
  environment_id uuid,
  id text not null,
  kind text not null,
  sub_type text,
  title jsonb not null,
  description jsonb not null,
  publisher_name text not null,
  is_microsoft_product boolean not null default true,
  reservation_scopes text[] not null default '{}'::text[],
  constraint product_id_environment_id_key UNIQUE NULLS NOT DISTINCT (id, environment_id),
  constraint product_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint product_id_check CHECK ((id = upper(id))),
  constraint product_kind_check CHECK ((kind = ANY (ARRAY['new-commerce'::text, 'azure-plan'::text, 'reservation'::text, 'software-subscription'::text, 'perpetual-software'::text, 'marketplace'::text])))
);

create table promotion (
  environment_id uuid,
  promotion_key text not null,
  start_date timestamp with time zone not null,
  end_date timestamp with time zone not null,
  document jsonb not null,
  constraint promotion_environment_id_promotion_key_key UNIQUE NULLS NOT DISTINCT (environment_id, promotion_key),
  constraint promotion_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint promotion_check CHECK ((start_date <= end_date))
);

create table promotion_customer (
  environment_id uuid not null,
  customer_id uuid not null,
  constraint promotion_customer_pkey PRIMARY KEY (environment_id, customer_id)
);

create table promotion_edit (
  id bigint not null generated always as identity,
  environment_id uuid,
  promotion_key text not null,
  edited_at timestamp with time zone not null,
  edited_by text not null,
  before jsonb,
  after jsonb not null,
  constraint promotion_edit_pkey PRIMARY KEY (id),
  constraint promotion_edit_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE
);
CREATE INDEX promotion_edit_by_promotion ON public.promotion_edit USING btree (promotion_key, id);
CREATE INDEX promotion_edit_by_time ON public.promotion_edit USING btree (edited_at);

create table promotion_seats (
  environment_id uuid not null,
  customer_id uuid not null,
  promotion_key text not null,
  item_key text not null,
  seats_used integer not null,
  seats_max integer,
  constraint promotion_seats_pkey PRIMARY KEY (environment_id, customer_id, promotion_key, item_key),
  constraint promotion_seats_seats_used_check CHECK ((seats_used >= 0)),
  constraint promotion_seats_within_limit CHECK ((seats_used <= seats_max))
);

create table promotion_use (
  environment_id uuid not null,
  customer_id uuid not null,
  subscription_id uuid not null,
  promotion_key text not null,
  item_key text not null,
  seats integer not null,
  redemption integer not null,
  redemptions_max integer,
  redeemed_at timestamp with time zone not null,
  constraint promotion_redemption_once UNIQUE (environment_id, customer_id, promotion_key, redemption),
  constraint promotion_use_pkey PRIMARY KEY (environment_id, customer_id, subscription_id, promotion_key),
  constraint promotion_redemption_within_limit CHECK ((redemption <= redemptions_max)),
  constraint promotion_use_redemption_check CHECK ((redemption >= 1)),
  constraint promotion_use_seats_check CHECK ((seats >= 0))
);

create table qualification (
  environment_id uuid not null,
  customer_id uuid not null,
  qualification text not null,
  vetting_status text not null,
  vetting_reason text,
  vetting_created_at timestamp with time zone not null,
  education_segment text,
  website text,
  requests integer not null,
  constraint qualification_pkey PRIMARY KEY (environment_id, customer_id, qualification),
  constraint qualification_environment_id_customer_id_fkey FOREIGN KEY (environment_id, customer_id) REFERENCES customer(environment_id, id) ON DELETE CASCADE,
  constraint qualification_education_segment_check CHECK ((education_segment = ANY (ARRAY['K12'::text, 'HigherEducation'::text, 'Library'::text, 'Museum'::text]))),
  constraint qualification_qualification_check CHECK ((qualification = ANY (ARRAY['Education'::text, 'GovernmentCommunityCloud'::text, 'StateOwnedEntity'::text, 'Nonprofit'::text]))),
  constraint qualification_vetting_status_check CHECK ((vetting_status = ANY (ARRAY['InReview'::text, 'Approved'::text, 'Denied'::text])))
);
CREATE INDEX qualification_in_review ON public.qualification USING btree (environment_id, vetting_created_at) WHERE (vetting_status = 'InReview'::text);

create table schema_migration (
  name text not null,
  digest text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (name)
);

create table screened_country (
  environment_id uuid,
  country text not null,
  digits integer[] not null,
  name text not null,
  comment text not null,
  constraint screened_country_environment_id_country_key UNIQUE NULLS NOT DISTINCT (environment_id, country),
  constraint screened_country_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint screened_country_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
);

create table sign_in_failure (
  key character varying(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint sign_in_failure_pkey PRIMARY KEY (key)
);

create table signing_key (
  kid text not null,
  private_jwk jsonb not null,
  created_at timestamp with time zone not null default now(),
  constraint signing_key_pkey PRIMARY KEY (kid)
);

create table sku (
  environment_id uuid,
  product_id text not null,
  id text not null,
  title jsonb not null,
  description jsonb not null,
  launches_at timestamp with time zone,
  retires_at timestamp with time zone,
  replaced_by text,
  minimum_quantity integer not null default 1,
  maximum_quantity integer not null default 10000000,
  seats_per_customer integer,
  limit_count integer,
  limit_unit text,
  prerequisites text[] not null default '{}'::text[],
  families text[] not null default '{}'::text[],
  is_trial boolean not null default false,
  is_add_on boolean not null default false,
  upgrade_targets text[] not null default '{}'::text[],
  converts_to jsonb,
  provisioning_id uuid,
  sku_part_number text,
  actions text[] not null default '{}'::text[],
  restricted_regions text[] not null default '{}'::text[],
  attributes jsonb not null default '{}'::jsonb,
  dual_use_rights text,
  flights text[] not null default '{}'::text[],
  constraint sku_product_id_id_environment_id_key UNIQUE NULLS NOT DISTINCT (product_id, id, environment_id),
  constraint sku_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint sku_check CHECK ((maximum_quantity >= minimum_quantity)),
  constraint sku_check1 CHECK (((launches_at IS NULL) OR (retires_at IS NULL) OR (launches_at < retires_at))),
  constraint sku_id_check CHECK ((id = upper(id))),
  constraint sku_limit_unit_check CHECK ((limit_unit = ANY (ARRAY['concurrent'::text, 'lifetime'::text]))),
  constraint sku_minimum_quantity_check CHECK ((minimum_quantity >= 1))
);

create table subscription (
  environment_id uuid not null,
  customer_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  order_id text not null,
  order_line integer not null,
  item jsonb not null,
  item_key text not null,
  friendly_name text not null,
  status text not null,
  suspension_reasons text[] not null,
  quantity integer not null,
  promoted_quantity integer not null,
  promotion_id text,
  unit_price numeric not null,
  discount numeric not null,
  currency text not null,
  billing_cycle text not null,
  term_duration text,
  term_started_at timestamp with time zone not null,
  term_ends_on date,
  auto_renew boolean not null,
  next_term jsonb,
  next_charge jsonb,
  cancellable_until timestamp with time zone,
  seat_windows jsonb not null,
  reseller_mpn_id text,
  parent_subscription_id uuid,
  migrated_from_subscription_id uuid,
  created_at timestamp with time zone not null,
  next_event_at timestamp with time zone,
  version integer not null,
  constraint subscription_pkey PRIMARY KEY (environment_id, customer_id, id),
  constraint subscription_environment_id_customer_id_fkey FOREIGN KEY (environment_id, customer_id) REFERENCES customer(environment_id, id) ON DELETE CASCADE,
  constraint subscription_environment_id_customer_id_order_id_fkey FOREIGN KEY (environment_id, customer_id, order_id) REFERENCES customer_order(environment_id, customer_id, id),
  constraint subscription_check CHECK (((promoted_quantity >= 0) AND (promoted_quantity <= quantity))),
  constraint subscription_check1 CHECK (((promotion_id IS NOT NULL) OR (promoted_quantity = 0))),
  constraint subscription_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint subscription_discount_check CHECK (((discount >= (0)::numeric) AND (discount <= (1)::numeric))),
  constraint subscription_quantity_check CHECK ((quantity > 0)),
  constraint subscription_status_check CHECK ((status = ANY (ARRAY['active'::text, 'suspended'::text, 'deleted'::text, 'expired'::text, 'pending'::text, 'disabled'::text]))),
  constraint subscription_unit_price_check CHECK ((unit_price >= (0)::numeric))
);
CREATE INDEX subscription_due ON public.subscription USING btree (environment_id, next_event_at) WHERE (next_event_at IS NOT NULL);

create table throttle_window (
  key character varying(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint throttle_window_pkey PRIMARY KEY (key)
);
CREATE INDEX throttle_window_by_expiry ON public.throttle_window USING btree (expire);

create table user_account (
  id uuid not null,
  tenant_id uuid,
  upn text not null,
  display_name text not null,
  roles text[] not null,
  password_hash text not null,
  created_at timestamp with time zone not null default now(),
  constraint user_account_upn_key UNIQUE (upn),
  constraint user_account_pkey PRIMARY KEY (id),
  constraint user_account_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES partner(tenant_id) ON DELETE CASCADE,
  constraint user_account_upn_check CHECK ((upn = lower(upn)))
);
CREATE INDEX user_account_by_tenant ON public.user_account USING btree (tenant_id);

create table validation_code (
  environment_id uuid not null,
  partner_id uuid not null,
  validation_id text not null,
  organization_name text not null,
  max_creates integer not null,
  remaining_creates integer not null,
  changed_at timestamp with time zone not null,
  constraint validation_code_pkey PRIMARY KEY (environment_id, partner_id, validation_id),
  constraint validation_code_environment_id_fkey FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE,
  constraint validation_code_check CHECK (((remaining_creates >= 0) AND (remaining_creates <= max_creates)))
);
