-- Who edited a promotion, when, and how it stood before and after. What the seed brought is no edit.

create table promotion_edit (
  id bigint generated always as identity primary key,
  -- Null: edited for every environment.
  environment_id uuid references environment on delete cascade,
  promotion_key text not null,
  -- The environment's business time; real time where it was edited for every environment.
  edited_at timestamptz not null,
  -- The person's name or the app's id; `command line`.
  edited_by text not null,
  -- Null: there was no such promotion.
  before jsonb,
  after jsonb not null
);

create index promotion_edit_by_promotion on promotion_edit (promotion_key, id);
create index promotion_edit_by_time on promotion_edit (edited_at);
