-- A form sent twice (a double click, a resend after a lost answer) begins one article.
alter table article
    add column begun_by bigint,
    add column begun_with uuid,
    add constraint begun_once unique (begun_by, begun_with);
