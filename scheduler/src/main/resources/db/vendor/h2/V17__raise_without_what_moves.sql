-- H2 writes the table anew for each statement that drops columns.
alter table raised drop column channel, send_after, bundle, state, reason, attempts, round, trying_since, claim, lease_until,
    sent_at, told, error;
