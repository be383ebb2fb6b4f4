-- By which items that say nearly the same are found (14.2): a MinHash of the present text, and its
-- bands, of which similar texts have one in common. What was saved before has none until a job
-- makes it.
create table edition_signature (
    edition_id bigint primary key references edition (id),
    places     int[] not null,
    bands      bigint[] not null
);

create index edition_signature_bands on edition_signature using gin (bands);
