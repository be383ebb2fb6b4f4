-- The newsroom: sections, articles, their editions, and what was saved and decided about each.

create table section (
    id             bigint generated always as identity primary key,
    slug           text not null unique,
    name_vi        text not null,
    name_en        text not null,
    description_vi text not null,
    description_en text not null,
    parent_id      bigint references section (id),
    position       int not null,
    approval_mode  text not null check (approval_mode in ('ANY_LEADER', 'HEAD_ONLY', 'DEPUTY_THEN_HEAD')),
    active         boolean not null
);

create index section_parent on section (parent_id, position);

-- An article lives for ever. Every command on one of its editions locks its row first.
create table article (
    id                 bigint generated always as identity primary key,
    slug               text,
    public_edition_id  bigint,
    public_revision_id bigint,
    section_id         bigint references section (id),
    first_published_at timestamptz,
    last_changed_at    timestamptz,
    withdrawn_at       timestamptz,
    withdrawn_because  text,
    created_at         timestamptz not null,
    constraint public_or_withdrawn check (public_edition_id is null or withdrawn_at is null)
);

create table edition (
    id                   bigint generated always as identity primary key,
    article_id           bigint not null references article (id),
    number               int not null,
    state                text not null check (state in (
                             'DRAFT', 'AT_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'EDITING', 'IN_REVIEW',
                             'REJECTED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    version              bigint not null,
    unit_id              bigint,
    submitter_id         bigint not null,
    submitter_name       text not null,
    channel              text not null check (channel in ('WEB', 'COUNTER', 'PHONE', 'EMAIL')),
    brought_by           text not null,
    revision_id          bigint,
    signed_off_by        bigint,
    signed_off_name      text,
    presented_by         bigint,
    recommended_by       bigint,
    recommended_name     text,
    approved_by          bigint,
    approved_name        text,
    approved_at          timestamptz,
    approved_hash        bytea,
    published_at         timestamptz,
    entered_at           timestamptz not null,
    updated_at           timestamptz not null,
    unique (article_id, number),
    -- Nothing is approved without knowing what exactly was approved (7.2).
    constraint approved_with_hash check (
        (approved_by is null) = (approved_hash is null) and (approved_by is null) = (approved_at is null)),
    constraint public_only_if_approved check (
        state not in ('APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN') or approved_hash is not null)
);

-- One edition of an article is public, and one at most is on its way.
create unique index edition_public on edition (article_id) where state = 'PUBLISHED';
create unique index edition_under_way on edition (article_id)
    where state in ('DRAFT', 'AT_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'EDITING', 'IN_REVIEW', 'APPROVED');
create index edition_latest on edition (updated_at desc, id desc);
create index edition_by_state on edition (state, updated_at desc, id desc);
create index edition_waiting on edition (state, entered_at, id);
create index edition_by_submitter on edition (submitter_id, updated_at desc, id desc);
create index edition_by_unit on edition (unit_id, updated_at desc, id desc);

-- One saved state of an edition's content. Never changed, never deleted.
create table revision (
    id            bigint generated always as identity primary key,
    edition_id    bigint not null references edition (id),
    number        int not null,
    saved_by      bigint not null,
    saved_by_name text not null,
    saved_at      timestamptz not null,
    title         text not null,
    summary       text not null,
    kind          text not null check (kind in ('BRIEF', 'FEATURE', 'PHOTO')),
    section_id    bigint references section (id),
    lead_file_id  bigint,
    lead_alt      text not null,
    lead_caption  text not null,
    lead_credit   text not null,
    source        text not null,
    photographer  text not null,
    body          text not null,
    unique (edition_id, number)
);

create index revision_by_saver on revision (edition_id, saved_by);

create table revision_author (
    revision_id bigint not null references revision (id),
    position    int not null,
    name        text not null,
    staff_id    bigint,
    share       int not null,
    primary key (revision_id, position)
);

create table revision_attachment (
    revision_id bigint not null references revision (id),
    position    int not null,
    file_id     bigint not null,
    title       text not null,
    primary key (revision_id, position)
);

-- Every picture and file that a revision shows, wherever in it.
create table revision_file (
    revision_id bigint not null references revision (id),
    file_id     bigint not null,
    primary key (revision_id, file_id)
);

create index revision_file_of on revision_file (file_id);

alter table edition add foreign key (revision_id) references revision (id);
alter table article
    add foreign key (public_edition_id) references edition (id),
    add foreign key (public_revision_id) references revision (id);

create index article_public on article (first_published_at desc, id desc) where public_edition_id is not null;
create index article_public_in_section on article (section_id, first_published_at desc, id desc)
    where public_edition_id is not null;

-- What the sender declared, when they sent it in (10.1 to 10.3).
create table declaration (
    id                   bigint generated always as identity primary key,
    edition_id           bigint not null references edition (id),
    revision_id          bigint not null references revision (id),
    declared_by          bigint not null,
    declared_by_name     text not null,
    declared_at          timestamptz not null,
    no_state_secret      boolean not null check (no_state_secret),
    own_work_or_licensed boolean not null check (own_work_or_licensed),
    content_is_accurate  boolean not null check (content_is_accurate)
);

create index declaration_of_edition on declaration (edition_id);

-- Each transition of an edition, in words for people. The trail keeps its own, chained, copy.
create table step (
    id          bigint generated always as identity primary key,
    edition_id  bigint not null references edition (id),
    revision_id bigint references revision (id),
    at          timestamptz not null,
    action      text not null,
    from_state  text,
    to_state    text not null,
    who_id      bigint not null,
    who_name    text not null,
    post        text,
    acting_for  text,
    reason      text not null
);

create index step_of_edition on step (edition_id, id);

create function kept_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end $$;

create trigger kept before update or delete on revision
    for each row execute function kept_for_ever();
create trigger kept before update or delete on revision_author
    for each row execute function kept_for_ever();
create trigger kept before update or delete on revision_attachment
    for each row execute function kept_for_ever();
create trigger kept before update or delete on revision_file
    for each row execute function kept_for_ever();
create trigger kept before update or delete on declaration
    for each row execute function kept_for_ever();
create trigger kept before update or delete on step
    for each row execute function kept_for_ever();

-- What secrecy markings were found in a file. A file never changes, so it is read once.
create table file_marking (
    file_id    bigint primary key,
    markings   text[] not null,
    checked_at timestamptz not null
);

-- A text as it is compared when somebody types it without marks: Chợ phiên as cho phien.
create function newsroom_folded(words text) returns text
language sql immutable strict parallel safe
return lower(translate(regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'));
