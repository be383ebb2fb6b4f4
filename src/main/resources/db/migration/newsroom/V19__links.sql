-- Which links the present text of an edition has, and what a job found where they lead (8.a, 14.3).
create table edition_link (
    edition_id bigint not null references edition (id),
    url        text not null check (length(url) <= 1000),
    primary key (edition_id, url)
);

create index edition_link_of on edition_link (url);

create table link_check (
    url        text primary key,
    state      text not null check (state in ('WAITING', 'ALIVE', 'DEAD', 'NOT_PUBLIC')),
    checked_at timestamptz,
    next_at    timestamptz not null
);

create index link_check_due on link_check (next_at);
