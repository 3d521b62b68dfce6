-- What is used up of each request limit, shared by all nodes; the columns are those of the rate limit library. Losing it
-- in a crash costs a fresh allowance, so it is spared the write-ahead log.
create unlogged table throttle_window (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index throttle_window_by_expiry on throttle_window (expire);
