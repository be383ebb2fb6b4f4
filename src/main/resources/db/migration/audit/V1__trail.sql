-- Who did what, when and from where. Rows are only ever added; each carries the seal of the one before.
create table trail (
    seq           bigint primary key,
    at            timestamptz not null,
    actor_id      bigint,
    actor_name    text not null,
    actor_post    text,
    acting_for    text,
    -- One value by which the screen filters: the number of the person, or the name of who has none.
    actor_key     text not null generated always as (coalesce(actor_id::text, actor_name)) stored,
    action        text not null,
    subject_kind  text not null,
    subject_id    text not null,
    subject_label text not null,
    details       jsonb not null,
    address       text,
    previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text not null unique check (hash ~ '^[0-9a-f]{64}$')
);

create index trail_by_action on trail (action, seq);
create index trail_by_actor on trail (actor_key, seq);
create index trail_by_subject on trail (subject_kind, subject_id, seq);
create index trail_by_time on trail (at);

-- The last seal. It finds a tail that was cut off, and its row lock makes writers one line.
create table trail_head (
    id   boolean primary key default true check (id),
    seq  bigint not null,
    hash text not null
);

insert into trail_head (seq, hash) values (0, repeat('0', 64));

create function trail_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The trail is append-only: % on % is refused', tg_op, tg_table_name;
end
$$;

create function trail_head_forward() returns trigger language plpgsql as $$
begin
    if new.seq <= old.seq then
        raise exception 'The head of the trail only moves forward';
    end if;
    return new;
end
$$;

create trigger trail_append_only before update or delete on trail
    for each row execute function trail_refuse();
create trigger trail_no_truncate before truncate on trail
    for each statement execute function trail_refuse();
create trigger trail_head_kept before delete on trail_head
    for each row execute function trail_refuse();
create trigger trail_head_no_truncate before truncate on trail_head
    for each statement execute function trail_refuse();
create trigger trail_head_forward before update on trail_head
    for each row execute function trail_head_forward();
