create table teams_reference (
    conversation_id varchar primary key,
    kind varchar not null,
    service_url varchar not null,
    tenant varchar,
    bot_id varchar not null,
    bot_name varchar,
    user_id varchar,
    aad_object_id varchar,
    person_id bigint references person (id),
    linked_by varchar,
    seen_at timestamp with time zone not null,
    stale_at timestamp with time zone
);

create index teams_reference_person on teams_reference (person_id);
create index teams_reference_user on teams_reference (user_id);
create index teams_reference_aad_object on teams_reference (aad_object_id);
