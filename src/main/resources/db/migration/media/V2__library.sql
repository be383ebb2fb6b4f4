-- A text as it is compared when somebody types it without marks: Chợ phiên as cho phien.
create function media_folded(words text) returns text
language sql immutable strict parallel safe
return lower(translate(regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'));

-- What the library knows of each picture. Its words are proposed to those who use it; what an item
-- says of it stands in the item.
create table media_picture (
    file_id        bigint primary key references media_file (id),
    alt            text not null default '',
    caption        text not null default '',
    credit         text not null default '',
    uploader_name  text not null default '',
    unit_id        bigint,
    folded         text not null default '',
    had_place      boolean not null default false,
    shows          text not null default 'UNSAID' check (shows in ('UNSAID', 'NOBODY', 'PEOPLE', 'CHILDREN')),
    consent_by     text not null default '',
    consent_how    text not null default '',
    consent_on     date,
    child_agreed   boolean not null default false,
    consent_lacks  boolean not null generated always as (
                       shows = 'CHILDREN'
                       and (consent_by = '' or consent_how = '' or consent_on is null or not child_agreed)) stored,
    focus_x        int not null default 50 check (focus_x between 0 and 100),
    focus_y        int not null default 50 check (focus_y between 0 and 100),
    used_at        timestamptz,
    discarded_at   timestamptz,
    version        bigint not null default 0
);

insert into media_picture (file_id, folded)
select id, media_folded(name)
from media_file
where kind = 'PICTURE';

create index media_picture_unused on media_picture (file_id desc) where used_at is null and discarded_at is null;
create index media_picture_lacking on media_picture (file_id desc) where consent_lacks;
create index media_picture_of_unit on media_picture (unit_id, file_id desc);
create index media_file_of_uploader on media_file (uploaded_by, id desc);
