-- Documents that no program could read whole (too long, too slow, broken) are looked through by a
-- person, who is named (8.c).
alter table file_marking
    add column whole boolean not null default true,
    add column looked_by bigint,
    add column looked_by_name text,
    add column looked_at timestamptz;
