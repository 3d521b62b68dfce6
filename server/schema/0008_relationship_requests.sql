-- Relationship requests that a customer has accepted: each can be accepted once. A request itself is only a signed link.
create table accepted_relationship_request (
  nonce uuid primary key,
  environment_id uuid not null references environment on delete cascade,
  customer_id uuid not null,
  partner_id uuid not null,
  accepted_at timestamptz not null
);
