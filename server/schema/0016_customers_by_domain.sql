-- The operator searches an environment's customers by domain, whoever sells to them. PostgreSQL 18 can skip through the
-- partners of customer_by_partner_and_domain while they are few; earlier ones cannot.
create index customer_by_domain on customer_relationship
  (environment_id, domain_key, customer_id) where removed_at is null;
