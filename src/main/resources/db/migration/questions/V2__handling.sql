-- A denunciation's words move to the vault when somebody says that it is one (12.2).
alter table question_text add column sealed_record bigint;
alter table question add column decline_ground text
    check (decline_ground in ('OUT_OF_SCOPE', 'COMPLAINT', 'DENUNCIATION', 'ABUSE'));

-- What a leader of the unit signed (12.7). A signature taken back stays, with its end.
create table answer (
    id          bigint generated always as identity primary key,
    question_id bigint not null references question (id),
    number      int not null,
    unit_id     bigint not null,
    body        text not null,
    signed_by   bigint not null,
    signed_name text not null,
    signed_post text not null,
    acting_for  text,
    signed_at   timestamptz not null,
    unsigned_at timestamptz,
    sent_at     timestamptz,
    unique (question_id, number),
    check (unsigned_at is null or sent_at is null)
);

create unique index answer_in_force on answer (question_id) where unsigned_at is null;

-- The words of a signed answer are never changed; what may change is whether it stands and is out.
create function answer_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.question_id, new.number, new.unit_id, new.body, new.signed_by, new.signed_name,
            new.signed_post, new.acting_for, new.signed_at)
           is distinct from
           (old.question_id, old.number, old.unit_id, old.body, old.signed_by, old.signed_name,
            old.signed_post, old.acting_for, old.signed_at)
        or old.sent_at is not null
        or old.unsigned_at is not null
    then
        raise exception 'rows of % are never changed', tg_table_name;
    end if;
    return new;
end $$;

create trigger kept before update or delete on answer
    for each row execute function answer_kept();
