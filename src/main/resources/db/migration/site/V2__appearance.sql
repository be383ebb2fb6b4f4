-- What was seen on the public face after an edition was published, corrected or withdrawn (4.1).
-- One proof for an edition and an occasion, with its latest looks.
create table appearance_proof (
    edition_id bigint      not null,
    occasion   text        not null check (occasion in ('PUBLISHED', 'WITHDRAWN')),
    article_id bigint      not null,
    title      text        not null,
    asked_at   timestamptz not null,
    standing   text        not null
        check (standing in ('WAITING', 'PROVEN', 'FAILED', 'OVERTAKEN')),
    seen_at    timestamptz,
    primary key (edition_id, occasion)
);

create index appearance_proof_failed on appearance_proof (asked_at) where standing = 'FAILED';
create index appearance_proof_of_article on appearance_proof (article_id, asked_at);

create table appearance_look (
    edition_id bigint not null,
    occasion   text   not null,
    position   int    not null,
    place      text   not null,
    address    text   not null,
    expected   text   not null,
    seen       text   not null,
    detail     text   not null,
    primary key (edition_id, occasion, position),
    foreign key (edition_id, occasion) references appearance_proof (edition_id, occasion)
);
