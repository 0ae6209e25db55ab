alter table tracking add column promised_at timestamp with time zone;
