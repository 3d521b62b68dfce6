-- Price sheets that the operator uploads: what one would change, then what it changed, who did it and when.

create table price_import (
  id uuid primary key,
  -- Null: for every environment.
  environment_id uuid references environment on delete cascade,
  state text not null check (state in ('uploading', 'comparing', 'compared', 'importing', 'imported', 'failed')),
  uploaded_by text not null,
  -- Real time.
  uploaded_at timestamptz not null,
  imported_by text,
  imported_at timestamptz,
  skips_bad_rows boolean not null default false,
  -- Progress of the state it is in.
  rows integer not null default 0,
  bytes bigint not null default 0,
  bytes_total bigint not null default 0,
  -- Rows, bad rows, and the prices added, changed and ended.
  outcome jsonb,
  -- Why it failed.
  problem text
);

create index price_import_by_time on price_import (uploaded_at desc);

-- The sheet itself until it is imported, so that any node can read it.
create table price_import_part (
  import_id uuid not null references price_import on delete cascade,
  place integer not null,
  bytes bytea not null,
  primary key (import_id, place)
);
