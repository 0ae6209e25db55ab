-- Notices that did not hold when they were to be sent: the same falls due again if it holds again.
create table withdrawn (
    id bigint primary key references notice (id) on delete cascade
);
