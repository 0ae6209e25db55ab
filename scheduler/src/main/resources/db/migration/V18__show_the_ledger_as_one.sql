-- Of what was raised, this index alone tells which dates people were to hear of.
drop index notice_kind_due;
create index raised_told on raised (kind, due, event, stage, subject, raised_for, id);

create view ledger as
select raised.*, notice.channel, notice.send_after, notice.bundle, notice.state, notice.reason, notice.attempts, notice.round,
       notice.trying_since, notice.claim, notice.lease_until, notice.sent_at, notice.told, notice.error
from raised join notice on notice.id = raised.id;
