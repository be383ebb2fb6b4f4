-- What people were told: one row for a person and an event, however often it is told.
create table notice (
    id           bigint generated always as identity primary key,
    recipient_id bigint not null,
    event        text not null,
    kind         text not null,
    told_at      timestamptz not null,
    arguments    text[] not null,
    quote        text not null,
    href         text not null,
    -- Whether this person had chosen to see this kind at the desk when it was told.
    at_desk      boolean not null,
    read_at      timestamptz,
    constraint told_once unique (recipient_id, event)
);

create index notice_latest on notice (recipient_id, told_at desc, id desc) where at_desk;
create index notice_unread on notice (recipient_id) where at_desk and read_at is null;
create index notice_read on notice (read_at) where read_at is not null;

-- What somebody chose for a kind; whoever chose nothing is told at the desk and nowhere else.
create table notice_choice (
    staff_id bigint not null,
    kind     text not null,
    at_desk  boolean not null,
    by_mail  boolean not null default false,
    primary key (staff_id, kind)
);
