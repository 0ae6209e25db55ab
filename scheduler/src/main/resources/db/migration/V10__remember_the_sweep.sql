create table sweep (
    name varchar(40) primary key,
    swept_until date not null,
    swept_at timestamp with time zone not null
);

create index notice_kind_due on notice (kind, due);
