-- The operator edits the catalogue: who may see an item, where it is no longer sold, and who edited what.

-- Only partners on one of these flights see it; empty: everyone.
alter table sku add column flights text[] not null default '{}';
alter table offer add column flights text[] not null default '{}';

-- No longer sold there; still found by who has bought it.
alter table availability add column withdrawn boolean not null default false;

create table catalog_edit (
  id bigint generated always as identity primary key,
  -- Null: edited for every environment.
  environment_id uuid references environment on delete cascade,
  subject text not null check (subject in ('product', 'sku', 'offer', 'price')),
  -- The item key, or the product's id, in lower case; of a price with its market and segment.
  key text not null check (key = lower(key)),
  -- The environment's business time; real time where it was edited for every environment.
  edited_at timestamptz not null,
  -- The person's name or the app's id.
  edited_by text not null,
  -- Null: there was none.
  before jsonb,
  after jsonb not null
);

create index catalog_edit_by_subject on catalog_edit (subject, key, id);
