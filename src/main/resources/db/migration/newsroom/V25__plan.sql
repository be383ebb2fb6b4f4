-- The editorial plan (4.2): what is to be published, by whom, in which section, on which day. Where a
-- line stands follows from its article; only its publication is noted here, so that what is open is
-- found without looking at every article.
create table plan_line (
    id              bigint generated always as identity primary key,
    uid             uuid not null unique,
    title           text not null,
    note            text not null,
    owner_id        bigint not null,
    owner_name      text not null,
    unit_id         bigint,
    section_id      bigint not null references section (id),
    due_on          date not null,
    version         bigint not null,
    article_id      bigint unique references article (id),
    published_at    timestamptz,
    dropped_because text not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    changed_by_name text not null,
    begun_by        bigint not null,
    begun_with      uuid not null,
    constraint plan_line_begun_once unique (begun_by, begun_with)
);

create index plan_line_due on plan_line (due_on, id);
create index plan_line_open on plan_line (due_on, id)
    where published_at is null and dropped_because = '';
create index plan_line_open_in_section on plan_line (section_id, due_on)
    where published_at is null and dropped_because = '';
create index plan_line_open_of_owner on plan_line (owner_id, due_on)
    where published_at is null and dropped_because = '';
create index plan_line_done on plan_line (due_on, id)
    where published_at is not null and dropped_because = '';
create index plan_line_dropped on plan_line (due_on, id)
    where dropped_because <> '';

-- The private address under which somebody's calendar reads the plan; only its hash is kept.
create table plan_feed (
    staff_id   bigint primary key,
    token_hash bytea not null unique,
    made_at    timestamptz not null,
    read_at    timestamptz
);
