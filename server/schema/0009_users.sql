-- People in the directories of customers, their roles and their licences. They are the customer's: each partner that has the
-- customer sees the same. All of it stands together under environment and customer, and goes with the customer.

create table customer_user (
  environment_id uuid not null,
  customer_id uuid not null,
  id uuid not null,
  user_principal_name text not null,
  display_name text not null,
  -- The names as lists sort and search them, folded in the server.
  user_principal_name_key text collate "C" not null,
  display_name_key text collate "C" not null,
  first_name text,
  last_name text,
  -- Where licences are used; a user without it cannot be given one.
  usage_location text check (usage_location ~ '^[A-Z]{2}$'),
  immutable_id text,
  phone_number text,
  -- A salted digest, never the password.
  password_kept text not null,
  must_change_password boolean not null,
  created_at timestamptz not null,
  -- Restorable for 30 days from then on, and gone after that.
  deleted_at timestamptz,
  primary key (environment_id, customer_id, id),
  foreign key (environment_id, customer_id) references customer on delete cascade
);
-- The name of a deleted user is free for another.
create unique index customer_user_principal_name on customer_user
  (environment_id, customer_id, user_principal_name_key) where deleted_at is null;
create index customer_user_by_name on customer_user
  (environment_id, customer_id, display_name_key, id) where deleted_at is null;
create index deleted_customer_user_by_name on customer_user
  (environment_id, customer_id, display_name_key, id) where deleted_at is not null;
create index deleted_customer_user_by_principal_name on customer_user
  (environment_id, customer_id, user_principal_name_key, id) where deleted_at is not null;
create index customer_user_to_purge on customer_user (environment_id, deleted_at) where deleted_at is not null;

create table customer_role_member (
  environment_id uuid not null,
  customer_id uuid not null,
  role_id uuid not null,
  user_id uuid not null,
  primary key (environment_id, customer_id, role_id, user_id),
  foreign key (environment_id, customer_id, user_id) references customer_user on delete cascade
);
create index customer_role_by_user on customer_role_member (environment_id, customer_id, user_id);

-- One row per licence of a customer that was ever assigned: how many users have it. Assigning takes a unit here, so of two
-- at once one waits for the other.
create table customer_licence (
  environment_id uuid not null,
  customer_id uuid not null,
  sku_id text collate "C" not null,
  name text not null,
  sku_part_number text not null,
  licence_group text not null check (licence_group in ('group1', 'group2')),
  consumed_units integer not null check (consumed_units >= 0),
  primary key (environment_id, customer_id, sku_id),
  foreign key (environment_id, customer_id) references customer on delete cascade
);

create table customer_user_licence (
  environment_id uuid not null,
  customer_id uuid not null,
  user_id uuid not null,
  sku_id text collate "C" not null,
  excluded_plans text[] not null,
  assigned_at timestamptz not null,
  primary key (environment_id, customer_id, user_id, sku_id),
  foreign key (environment_id, customer_id, user_id) references customer_user on delete cascade
);
