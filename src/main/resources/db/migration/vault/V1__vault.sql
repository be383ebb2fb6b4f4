-- What only a few may read, sealed with a key that lies outside the database (12.2, 12.3, 14.3).
create sequence vault_key minvalue 0;

create table vault_record (
    id           bigint generated always as identity primary key,
    kind         text not null,
    key_id       bigint not null unique,
    sealed       bytea,
    kept_at      timestamptz not null,
    erased_at    timestamptz,
    destroyed_at timestamptz,
    check ((sealed is null) = (erased_at is not null)),
    check (destroyed_at is null or erased_at is not null)
);

create index vault_record_to_destroy on vault_record (key_id)
    where erased_at is not null and destroyed_at is null;

create table vault_reading (
    id         bigint generated always as identity primary key,
    record_id  bigint not null references vault_record (id),
    at         timestamptz not null,
    who_id     bigint not null,
    who_name   text not null,
    post       text,
    acting_for text,
    reason     text not null
);

create index vault_reading_of on vault_reading (record_id, id);

create function vault_reading_kept() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end $$;

create trigger kept before update or delete on vault_reading
    for each row execute function vault_reading_kept();
