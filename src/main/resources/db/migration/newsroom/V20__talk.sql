-- What the desk says to each other about an article, on a passage or on the whole. None of it is
-- ever public. It belongs to the article, and so is still there in its next edition.
create table talk_thread (
    id             bigint generated always as identity primary key,
    article_id     bigint not null references article (id),
    edition_id     bigint not null references edition (id),
    revision_id    bigint not null references revision (id),
    -- The passage as it stood, and what stood around it; empty where it is about the whole.
    quote          text not null,
    quote_before   text not null,
    quote_after    text not null,
    open_to_author boolean not null,
    resolved       boolean not null default false,
    begun_by       bigint,
    begun_with     uuid not null,
    constraint thread_begun_once unique (begun_by, begun_with)
);

create index talk_of_article on talk_thread (article_id, id);

-- Everything said and done in a thread, in its order. Never changed, never deleted.
create table talk_turn (
    id         bigint generated always as identity primary key,
    thread_id  bigint not null references talk_thread (id),
    kind       text not null check (kind in ('SAID', 'RESOLVED', 'REOPENED', 'OPENED_TO_AUTHOR')),
    at         timestamptz not null,
    who_id     bigint,
    who_name   text not null,
    post       text,
    acting_for text,
    words      text not null,
    mentioned  text[] not null,
    sent_with  uuid,
    constraint said_once unique (who_id, sent_with)
);

create index talk_turn_of_thread on talk_turn (thread_id, id);
create index talk_turn_by_person on talk_turn (who_id, at);

create trigger kept before update or delete on talk_turn
    for each row execute function kept_for_ever();
