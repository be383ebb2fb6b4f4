-- Another content for the same picture: under the same address, with the old one kept and not shown.
create table media_replacement (
    id            bigint generated always as identity primary key,
    file_id       bigint not null references media_picture (file_id),
    sha256        char(64) not null,
    media_type    text not null,
    bytes         bigint not null check (bytes > 0),
    width         int not null check (width > 0),
    height        int not null check (height > 0),
    had_place     boolean not null,
    reason        text not null,
    proposed_by   bigint not null,
    proposed_name text not null,
    proposed_at   timestamptz not null,
    decided_by    bigint,
    decided_name  text,
    decided_at    timestamptz,
    taken         boolean,
    constraint decided_whole check ((taken is null) = (decided_at is null) and (taken is null) = (decided_by is null))
);

create unique index media_replacement_waiting on media_replacement (file_id) where taken is null;
create index media_replacement_oldest on media_replacement (proposed_at, id) where taken is null;

-- What a picture was until it was replaced.
create table media_former (
    replacement_id bigint primary key references media_replacement (id),
    file_id        bigint not null references media_picture (file_id),
    sha256         char(64) not null,
    media_type     text not null,
    bytes          bigint not null,
    width          int not null,
    height         int not null
);

create index media_former_of on media_former (file_id);
