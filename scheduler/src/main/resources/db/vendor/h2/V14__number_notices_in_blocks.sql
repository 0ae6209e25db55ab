-- H2 writes to disk for each block of numbers that it takes.
alter table notice alter column id set cache 10000;
