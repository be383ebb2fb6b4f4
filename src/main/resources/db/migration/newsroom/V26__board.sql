-- From when a column of the board turns warm (5.a): too many at once, or one for too long.
create table board_limit (
    stage text primary key,
    items int not null check (items > 0),
    hours int not null check (hours > 0)
);

insert into board_limit (stage, items, hours)
values ('UNIT', 20, 72),
       ('INTAKE', 10, 8),
       ('EDITING', 15, 48),
       ('MODERATION', 8, 24),
       ('PUBLISHING', 8, 8),
       ('SCHEDULED', 50, 720);

-- The report of times looks at what was published within some days.
create index edition_published_at on edition (published_at) where published_at is not null;
