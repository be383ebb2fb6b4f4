-- Filters of the list of items that people keep for themselves: what was understood, never an address.
create table saved_filter (
    id         bigint generated always as identity primary key,
    staff_id   bigint not null,
    name       text not null,
    state      text,
    section_id bigint,
    unit_id    bigint,
    kind       text,
    mine       boolean not null,
    words      text not null
);

create unique index saved_filter_name on saved_filter (staff_id, name);
