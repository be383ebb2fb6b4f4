-- Counts the changes, so that nobody writes over one that they have not seen.
alter table staff add column version bigint not null default 0;

alter table unit add column version bigint not null default 0;
