create table link_secret (
    name varchar primary key,
    secret varchar not null
);
