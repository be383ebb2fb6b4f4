-- When an edition is, or may be, public (4.1, 7.2).
alter table edition drop constraint edition_state_check;
alter table edition add constraint edition_state_check check (state in (
    'DRAFT', 'AT_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'EDITING', 'IN_REVIEW',
    'REJECTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'DISCARDED'));

alter table edition drop constraint public_only_if_approved;
alter table edition add constraint public_only_if_approved check (
    state not in ('APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
        or approved_hash is not null);

drop index edition_under_way;
create unique index edition_under_way on edition (article_id)
    where state in ('DRAFT', 'AT_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'EDITING', 'IN_REVIEW',
                    'APPROVED', 'SCHEDULED');

-- The standing office's order to publish at a time. It is there as long as the edition is SCHEDULED.
create table publication_order (
    edition_id  bigint primary key references edition (id),
    due_at      timestamptz not null,
    ordered_by  bigint not null,
    ordered_name text not null,
    post        text,
    acting_for  text,
    ordered_at  timestamptz not null,
    failed_at   timestamptz,
    failure     text[] not null default '{}'
);

create index publication_order_due on publication_order (due_at);

-- Until when a story may not be shown, and from when it is shown no longer.
alter table article
    add column embargo_until timestamptz,
    add column embargo_because text not null default '',
    add column unpublish_at timestamptz,
    add column unpublish_because text not null default '',
    add column unpublish_by bigint,
    add column unpublish_name text,
    add column unpublish_post text,
    add column unpublish_for text,
    add constraint unpublish_by_somebody check ((unpublish_at is null) = (unpublish_by is null));

-- What the head published alone, and which other leader ratified it by when.
create table emergency (
    edition_id     bigint primary key references edition (id),
    published_by   bigint not null,
    published_name text not null,
    because        text not null,
    at             timestamptz not null,
    ratify_by      timestamptz not null,
    ratified_by    bigint,
    ratified_name  text,
    ratified_at    timestamptz,
    escalated_at   timestamptz,
    constraint ratified_by_another check (ratified_by <> published_by),
    constraint ratified_whole check ((ratified_by is null) = (ratified_at is null))
);

create index emergency_open on emergency (ratify_by) where ratified_by is null;
