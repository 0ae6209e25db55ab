-- What was raised is written once and is wide; what becomes of it is written at each step and is narrow, so that a notice on
-- its way costs few pages and few indexes.
alter table notice rename to raised;

create table notice (
    id bigint primary key references raised (id),
    channel varchar(20),
    send_after timestamp with time zone not null,
    bundle varchar(200),
    state varchar(20) not null,
    reason varchar not null,
    attempts integer default 0 not null,
    round integer default 0 not null,
    trying_since timestamp with time zone,
    claim varchar(60),
    lease_until timestamp with time zone,
    sent_at timestamp with time zone,
    told varchar,
    error varchar
);

insert into notice (id, channel, send_after, bundle, state, reason, attempts, round, trying_since, claim, lease_until, sent_at,
                    told, error)
select id, channel, send_after, bundle, state, reason, attempts, round, trying_since, claim, lease_until, sent_at, told, error
from raised;

drop index notice_lane;
drop index notice_bundle;
create index notice_lane on notice (state, channel, send_after);
create index notice_bundle on notice (bundle);
