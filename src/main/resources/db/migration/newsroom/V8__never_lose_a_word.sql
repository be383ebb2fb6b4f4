-- How a saved state came to be: by hand, by the editor itself while somebody typed, or put aside
-- because somebody else had saved meanwhile. What was put aside is nobody's present text, but it can
-- be read, compared and brought back like any other.
alter table revision
    add column way text not null default 'SAVED' check (way in ('SAVED', 'AUTOSAVED', 'ASIDE'));

-- Who has an edition open for writing, as of a moment ago. Nothing is lost if this is.
create unlogged table edition_presence (
    edition_id bigint not null references edition (id),
    staff_id   bigint not null,
    name       text not null,
    seen_at    timestamptz not null,
    primary key (edition_id, staff_id)
);
