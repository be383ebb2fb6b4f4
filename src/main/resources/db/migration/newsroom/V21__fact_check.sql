-- Somebody without an account is asked to check the facts of one saved state, by a link that ends.
create table fact_check (
    id              bigint generated always as identity primary key,
    article_id      bigint not null references article (id),
    edition_id      bigint not null references edition (id),
    revision_id     bigint not null references revision (id),
    -- Who has the link can read; so it is not kept, only what it is known again by.
    token_hash      bytea not null unique,
    name            text not null,
    organisation    text not null,
    purpose         text not null,
    made_by         bigint not null,
    made_by_name    text not null,
    made_with       uuid not null,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    revoked_by_name text,
    first_opened_at timestamptz,
    last_opened_at  timestamptz,
    constraint fact_check_made_once unique (made_by, made_with)
);

create index fact_check_of_article on fact_check (article_id, id);

alter table talk_thread
    add column fact_check_id bigint references fact_check (id),
    add constraint outsider_began_once unique (fact_check_id, begun_with),
    add constraint begun_by_somebody check (num_nonnulls(begun_by, fact_check_id) = 1);

create index talk_from_outside on talk_thread (fact_check_id) where fact_check_id is not null;

-- How often an address may ask for links that do not exist.
create table fact_check_limit (
    id         text primary key,
    state      bytea,
    expires_at bigint
);

create index fact_check_limit_expires on fact_check_limit (expires_at);
