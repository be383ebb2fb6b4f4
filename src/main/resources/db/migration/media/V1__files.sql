-- One row for each upload. The bytes lie in the store under their SHA-256, once for equal content.
create table media_file (
    id          bigint generated always as identity primary key,
    sha256      char(64) not null,
    name        text not null,
    kind        text not null check (kind in ('PICTURE', 'DOCUMENT')),
    media_type  text not null,
    bytes       bigint not null check (bytes > 0),
    width       int,
    height      int,
    uploaded_by bigint not null,
    uploaded_at timestamptz not null,
    check (kind <> 'PICTURE' or (width > 0 and height > 0))
);

-- Which article makes which file public. A withdrawn row stays, so that the old address can say so.
create table media_publication (
    article_id   bigint not null,
    file_id      bigint not null references media_file (id),
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (article_id, file_id)
);

create index media_publication_file on media_publication (file_id);

-- How much each person has sent lately (Bucket4j).
create table media_upload_limit (
    id         bigint primary key,
    state      bytea,
    expires_at bigint
);
