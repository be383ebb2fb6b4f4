-- Counts the changes, so that nobody writes over one that they have not seen.
alter table portal add column version bigint not null default 0;
