-- Names that somebody bore once: what was signed with one stays theirs (regulation, clause 4.3).
create table former_name (
    staff_id bigint not null references staff,
    name     text not null,
    until    timestamptz not null,
    primary key (staff_id, name)
);
