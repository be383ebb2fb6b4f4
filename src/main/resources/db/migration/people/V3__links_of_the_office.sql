-- Whether whoever made the link may make one for the holder of a post, too: such a link stays good
-- when its owner comes to a post (14.3).
alter table access_link add column by_office boolean not null default false;
