-- Whether a partner has accepted the partner agreement; enrolling accepts it, the operator records when it no longer holds.
alter table partner add column agreement_signed boolean not null default true;
