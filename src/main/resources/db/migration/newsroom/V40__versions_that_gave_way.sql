-- A version that was given up or rejected before readers ever saw it leaves its language to another.
alter table article
    drop constraint one_version_each,
    add column gave_way boolean not null default false;

create unique index one_version_each on article (original_id, language) where not gave_way;
create index article_versions on article (original_id) where original_id is not null;
