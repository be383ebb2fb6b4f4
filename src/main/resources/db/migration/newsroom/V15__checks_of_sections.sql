-- Which checks before presenting are required in a section, where it says so (8.b).
create table section_check (
    section_id bigint not null references section (id),
    check_key  text not null,
    demand     text not null check (demand in ('REQUIRED', 'ADVISED')),
    primary key (section_id, check_key)
);
