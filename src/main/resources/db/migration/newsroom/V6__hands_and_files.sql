-- Who had a hand in an article, and which files its editions showed: asked at every decision and at
-- every saving, so it is kept as a set and not gathered from all that was ever saved.
create table article_hand (
    article_id bigint not null references article (id),
    part       text not null check (part in ('EDITED', 'WROTE')),
    staff_id   bigint,
    name       text not null,
    unique nulls not distinct (article_id, part, staff_id, name)
);

create table edition_file (
    edition_id bigint not null references edition (id),
    file_id    bigint not null,
    primary key (edition_id, file_id)
);

create index edition_file_of on edition_file (file_id);

insert into article_hand (article_id, part, staff_id, name)
select distinct e.article_id, 'EDITED', r.saved_by, ''
from revision r
    join edition e on e.id = r.edition_id
union
select distinct e.article_id, 'WROTE', a.staff_id, case when a.staff_id is null then a.name else '' end
from revision_author a
    join revision r on r.id = a.revision_id
    join edition e on e.id = r.edition_id;

insert into edition_file (edition_id, file_id)
select distinct r.edition_id, f.file_id
from revision_file f
    join revision r on r.id = f.revision_id;

drop table revision_file;

create trigger kept before update or delete on article_hand
    for each row execute function kept_for_ever();
create trigger kept before update or delete on edition_file
    for each row execute function kept_for_ever();
