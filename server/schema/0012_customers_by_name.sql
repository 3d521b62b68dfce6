-- The operator lists the customers of an environment, whoever sells to them.
create index customer_by_name on customer_relationship
  (environment_id, company_name_key, customer_id) where removed_at is null;
create index customer_by_account_status on customer (environment_id, account_status) where account_status is not null;
