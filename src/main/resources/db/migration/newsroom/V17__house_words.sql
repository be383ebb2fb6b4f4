-- The words that this house added to the dictionary, in small letters (8.a).
create table house_word (
    word          text primary key check (word = lower(word)),
    added_by      bigint not null,
    added_by_name text not null,
    added_at      timestamptz not null
);
