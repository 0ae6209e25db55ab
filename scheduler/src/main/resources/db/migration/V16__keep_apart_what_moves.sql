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

alter table raised drop column channel;
alter table raised drop column send_after;
alter table raised drop column bundle;
alter table raised drop column state;
alter table raised drop column reason;
alter table raised drop column attempts;
alter table raised drop column round;
alter table raised drop column trying_since;
alter table raised drop column claim;
alter table raised drop column lease_until;
alter table raised drop column sent_at;
alter table raised drop column told;
alter table raised drop column error;

-- What people were told of dates is read from this index alone.
drop index notice_kind_due;
create index raised_told on raised (kind, due, event, stage, subject, raised_for, id);

create view ledger as
select raised.*, notice.channel, notice.send_after, notice.bundle, notice.state, notice.reason, notice.attempts, notice.round,
       notice.trying_since, notice.claim, notice.lease_until, notice.sent_at, notice.told, notice.error
from raised join notice on notice.id = raised.id;
