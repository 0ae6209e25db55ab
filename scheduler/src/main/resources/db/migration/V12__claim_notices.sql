-- raised_for: whom the key names, who may be covered for. first_send_after: when it was raised for.
-- round: how often it was put off after it had been sent.
-- trying_since: since when the channel puts us off.
alter table notice add column raised_for bigint default 0 not null;
alter table notice add column first_send_after timestamp with time zone default current_timestamp not null;
alter table notice add column round integer default 0 not null;
alter table notice add column trying_since timestamp with time zone;

drop index notice_sendable;
create index notice_lane on notice (channel, state, send_after);
create index notice_bundle on notice (bundle);
create index notice_state on notice (state, raised_at);
