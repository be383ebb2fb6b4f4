-- Links by which a leader who is away decides on one version of an edition, once (4.3). Only the
-- token's hash is kept; rows stay, so that it is known later who made one for whom.
create table decision_link (
    id           bigint generated always as identity primary key,
    edition_id   bigint not null references edition (id),
    version      bigint not null,
    leader_id    bigint not null,
    leader_name  text not null,
    token_hash   bytea not null unique,
    made_by      bigint not null,
    made_by_name text not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    decision     text,
    revoked_at   timestamptz,
    revoked_by   text,
    check ((used_at is null) = (decision is null)),
    check ((revoked_at is null) = (revoked_by is null)),
    check (used_at is null or revoked_at is null)
);

create index decision_link_edition on decision_link (edition_id, id desc);

-- One link that works for a leader and an edition: a later one takes its place.
create unique index decision_link_open on decision_link (edition_id, leader_id)
    where used_at is null and revoked_at is null;
