-- Every state that a year was ever in (12.6.c): each change is a version of its own, and none is ever
-- written over. A year that has no row is proposed by the program.
create table calendar_year (
    id             bigint generated always as identity primary key,
    year           int not null check (year between 2021 and 2099),
    version        int not null check (version > 0),
    act            text not null,
    state          text not null check (state in ('PROPOSED', 'WAITING', 'CONFIRMED')),
    note           text not null,
    notice_number  text not null,
    notice_date    date,
    notice_issuer  text not null,
    made_by        bigint references staff,
    made_by_name   text not null,
    acting_for     text,
    made_at        timestamptz not null,
    constraint calendar_year_version unique (year, version)
);

create index calendar_year_waiting on calendar_year (year, version) where state = 'WAITING';
create index calendar_year_made_by on calendar_year (made_by);

create table calendar_day (
    year_id    bigint not null references calendar_year,
    day        date not null,
    type       text not null check (type in ('HOLIDAY', 'COMPENSATION', 'SWAPPED', 'MAKE_UP')),
    holiday    text,
    name       text not null,
    instead_of date,
    primary key (year_id, day)
);

create function calendar_kept() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end $$;

create trigger kept before update or delete on calendar_year
    for each row execute function calendar_kept();
create trigger not_emptied before truncate on calendar_year
    for each statement execute function calendar_kept();
create trigger kept before update or delete on calendar_day
    for each row execute function calendar_kept();
create trigger not_emptied before truncate on calendar_day
    for each statement execute function calendar_kept();

-- The years that the State announced before the program was delivered. The numbers of its notices
-- were not at hand; they are entered with a new version of the year.
insert into calendar_year (year, version, act, state, note, notice_number, notice_date, notice_issuer,
                           made_by, made_by_name, acting_for, made_at)
select year, 1, 'SHIP', 'CONFIRMED', '', '', null, '', null, '', null,
       timestamptz '2026-11-23 00:00:00+07'
from generate_series(2021, 2026) year;

insert into calendar_day (year_id, day, type, holiday, name, instead_of)
select y.id, d.day, d.type, d.holiday, '', d.instead_of
from (values
    (date '2021-01-01', 'HOLIDAY', 'NEW_YEAR', null),
    (date '2021-02-10', 'HOLIDAY', 'TET', null),
    (date '2021-02-11', 'HOLIDAY', 'TET', null),
    (date '2021-02-12', 'HOLIDAY', 'TET', null),
    (date '2021-02-13', 'HOLIDAY', 'TET', null),
    (date '2021-02-14', 'HOLIDAY', 'TET', null),
    (date '2021-02-15', 'COMPENSATION', 'TET', date '2021-02-13'),
    (date '2021-02-16', 'COMPENSATION', 'TET', date '2021-02-14'),
    (date '2021-04-21', 'HOLIDAY', 'HUNG_KINGS', null),
    (date '2021-04-30', 'HOLIDAY', 'REUNIFICATION', null),
    (date '2021-05-01', 'HOLIDAY', 'LABOUR', null),
    (date '2021-05-03', 'COMPENSATION', 'LABOUR', date '2021-05-01'),
    (date '2021-09-02', 'HOLIDAY', 'NATIONAL', null),
    (date '2021-09-03', 'HOLIDAY', 'NATIONAL', null),
    (date '2022-01-01', 'HOLIDAY', 'NEW_YEAR', null),
    (date '2022-01-03', 'COMPENSATION', 'NEW_YEAR', date '2022-01-01'),
    (date '2022-01-31', 'HOLIDAY', 'TET', null),
    (date '2022-02-01', 'HOLIDAY', 'TET', null),
    (date '2022-02-02', 'HOLIDAY', 'TET', null),
    (date '2022-02-03', 'HOLIDAY', 'TET', null),
    (date '2022-02-04', 'HOLIDAY', 'TET', null),
    (date '2022-04-10', 'HOLIDAY', 'HUNG_KINGS', null),
    (date '2022-04-11', 'COMPENSATION', 'HUNG_KINGS', date '2022-04-10'),
    (date '2022-04-30', 'HOLIDAY', 'REUNIFICATION', null),
    (date '2022-05-01', 'HOLIDAY', 'LABOUR', null),
    (date '2022-05-02', 'COMPENSATION', 'REUNIFICATION', date '2022-04-30'),
    (date '2022-05-03', 'COMPENSATION', 'LABOUR', date '2022-05-01'),
    (date '2022-09-01', 'HOLIDAY', 'NATIONAL', null),
    (date '2022-09-02', 'HOLIDAY', 'NATIONAL', null),
    (date '2023-01-01', 'HOLIDAY', 'NEW_YEAR', null),
    (date '2023-01-02', 'COMPENSATION', 'NEW_YEAR', date '2023-01-01'),
    (date '2023-01-20', 'HOLIDAY', 'TET', null),
    (date '2023-01-21', 'HOLIDAY', 'TET', null),
    (date '2023-01-22', 'HOLIDAY', 'TET', null),
    (date '2023-01-23', 'HOLIDAY', 'TET', null),
    (date '2023-01-24', 'HOLIDAY', 'TET', null),
    (date '2023-01-25', 'COMPENSATION', 'TET', date '2023-01-21'),
    (date '2023-01-26', 'COMPENSATION', 'TET', date '2023-01-22'),
    (date '2023-04-29', 'HOLIDAY', 'HUNG_KINGS', null),
    (date '2023-04-30', 'HOLIDAY', 'REUNIFICATION', null),
    (date '2023-05-01', 'HOLIDAY', 'LABOUR', null),
    (date '2023-05-02', 'COMPENSATION', 'HUNG_KINGS', date '2023-04-29'),
    (date '2023-05-03', 'COMPENSATION', 'REUNIFICATION', date '2023-04-30'),
    (date '2023-09-01', 'HOLIDAY', 'NATIONAL', null),
    (date '2023-09-02', 'HOLIDAY', 'NATIONAL', null),
    (date '2023-09-04', 'COMPENSATION', 'NATIONAL', date '2023-09-02'),
    (date '2024-01-01', 'HOLIDAY', 'NEW_YEAR', null),
    (date '2024-02-08', 'HOLIDAY', 'TET', null),
    (date '2024-02-09', 'HOLIDAY', 'TET', null),
    (date '2024-02-10', 'HOLIDAY', 'TET', null),
    (date '2024-02-11', 'HOLIDAY', 'TET', null),
    (date '2024-02-12', 'HOLIDAY', 'TET', null),
    (date '2024-02-13', 'COMPENSATION', 'TET', date '2024-02-10'),
    (date '2024-02-14', 'COMPENSATION', 'TET', date '2024-02-11'),
    (date '2024-04-18', 'HOLIDAY', 'HUNG_KINGS', null),
    (date '2024-04-29', 'SWAPPED', null, date '2024-05-04'),
    (date '2024-04-30', 'HOLIDAY', 'REUNIFICATION', null),
    (date '2024-05-01', 'HOLIDAY', 'LABOUR', null),
    (date '2024-05-04', 'MAKE_UP', null, date '2024-04-29'),
    (date '2024-09-02', 'HOLIDAY', 'NATIONAL', null),
    (date '2024-09-03', 'HOLIDAY', 'NATIONAL', null),
    (date '2025-01-01', 'HOLIDAY', 'NEW_YEAR', null),
    (date '2025-01-27', 'HOLIDAY', 'TET', null),
    (date '2025-01-28', 'HOLIDAY', 'TET', null),
    (date '2025-01-29', 'HOLIDAY', 'TET', null),
    (date '2025-01-30', 'HOLIDAY', 'TET', null),
    (date '2025-01-31', 'HOLIDAY', 'TET', null),
    (date '2025-04-07', 'HOLIDAY', 'HUNG_KINGS', null),
    (date '2025-04-26', 'MAKE_UP', null, date '2025-05-02'),
    (date '2025-04-30', 'HOLIDAY', 'REUNIFICATION', null),
    (date '2025-05-01', 'HOLIDAY', 'LABOUR', null),
    (date '2025-05-02', 'SWAPPED', null, date '2025-04-26'),
    (date '2025-09-01', 'HOLIDAY', 'NATIONAL', null),
    (date '2025-09-02', 'HOLIDAY', 'NATIONAL', null),
    (date '2026-01-01', 'HOLIDAY', 'NEW_YEAR', null),
    (date '2026-01-02', 'SWAPPED', null, date '2026-01-10'),
    (date '2026-01-10', 'MAKE_UP', null, date '2026-01-02'),
    (date '2026-02-16', 'HOLIDAY', 'TET', null),
    (date '2026-02-17', 'HOLIDAY', 'TET', null),
    (date '2026-02-18', 'HOLIDAY', 'TET', null),
    (date '2026-02-19', 'HOLIDAY', 'TET', null),
    (date '2026-02-20', 'HOLIDAY', 'TET', null),
    (date '2026-04-26', 'HOLIDAY', 'HUNG_KINGS', null),
    (date '2026-04-27', 'COMPENSATION', 'HUNG_KINGS', date '2026-04-26'),
    (date '2026-04-30', 'HOLIDAY', 'REUNIFICATION', null),
    (date '2026-05-01', 'HOLIDAY', 'LABOUR', null),
    (date '2026-08-22', 'MAKE_UP', null, date '2026-08-31'),
    (date '2026-08-31', 'SWAPPED', null, date '2026-08-22'),
    (date '2026-09-01', 'HOLIDAY', 'NATIONAL', null),
    (date '2026-09-02', 'HOLIDAY', 'NATIONAL', null),
    (date '2026-11-24', 'HOLIDAY', 'CULTURE', null)
) d (day, type, holiday, instead_of)
    join calendar_year y on y.year = extract(year from d.day);
