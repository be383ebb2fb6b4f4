-- The clock of every case that has to be decided in time (12.6). What happened to it is never
-- changed; the head of the rows is what lists and jobs look for.
create table statutory_clock (
    case_kind   text not null,
    case_number bigint not null,
    running     boolean not null,
    received_at timestamptz not null,
    due_at      timestamptz not null,
    latest      int not null,
    primary key (case_kind, case_number)
);

create index statutory_clock_running on statutory_clock (due_at, case_kind, case_number) where running;

create table statutory_clock_row (
    id            bigint generated always as identity primary key,
    case_kind     text not null,
    case_number   bigint not null,
    position      int not null,
    act           text not null check (act in ('START', 'EXTEND', 'TRANSFER', 'RECLASSIFY', 'RECOMPUTE',
                      'STOP')),
    at            timestamptz not null,
    received_at   timestamptz not null,
    days          int not null check (days > 0),
    starts_at     timestamptz not null,
    due_at        timestamptz not null,
    provisional   boolean not null,
    -- Whose settings it counts by, and the version of each year it rests on: 0 for a proposal.
    rules_of      date not null,
    years         jsonb not null,
    explanation   jsonb not null,
    reason        text not null,
    who_name      text not null,
    unique (case_kind, case_number, position),
    foreign key (case_kind, case_number) references statutory_clock
);

create trigger kept before update or delete on statutory_clock_row
    for each row execute function calendar_kept();
create trigger not_emptied before truncate on statutory_clock_row
    for each statement execute function calendar_kept();
