alter table tracking add column follow_up boolean not null default false;
