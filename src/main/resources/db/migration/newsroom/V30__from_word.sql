-- A saved state may have come out of a file, or out of the conversion of an old encoding.
alter table revision
    drop constraint revision_way_check,
    add constraint revision_way_check
        check (way in ('SAVED', 'AUTOSAVED', 'ASIDE', 'IMPORTED', 'CONVERTED'));

-- What was taken over from a file of a word processor, with the report of what was left out. The
-- file itself is kept among the files; no public page leads to it.
create table word_import (
    id               bigint generated always as identity primary key,
    edition_id       bigint not null references edition (id),
    -- The version of the edition on which the form was filled in; 0 where it began one.
    typed_on         bigint not null,
    file_id          bigint not null,
    file_name        text not null,
    imported_by      bigint not null,
    imported_by_name text not null,
    imported_at      timestamptz not null,
    findings         jsonb not null,
    -- Texts whose fonts said that they are in an old encoding, with the same in Unicode.
    old_texts        jsonb not null
);

create index word_import_of_edition on word_import (edition_id, id);
