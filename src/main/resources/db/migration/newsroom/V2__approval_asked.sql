-- Whose approval an item needs is settled when it is presented: a running case keeps the rules
-- under which it was put to approval (clauses 16, 19).
alter table edition
    add column approval_asked text
        check (approval_asked in ('ANY_LEADER', 'HEAD_ONLY', 'DEPUTY_THEN_HEAD'));

update edition
set approval_asked = section.approval_mode
from revision
    join section on section.id = revision.section_id
where revision.id = edition.revision_id
  and edition.presented_by is not null;

alter table edition
    add constraint in_review_asks check (state <> 'IN_REVIEW' or approval_asked is not null);

-- A section may leave it to the regulation who approves. Any one leader was what stood there where
-- nobody chose, and what the regulation said.
alter table section
    drop constraint section_approval_mode_check,
    add constraint section_approval_mode_check check (
        approval_mode in ('BY_REGULATION', 'ANY_LEADER', 'HEAD_ONLY', 'DEPUTY_THEN_HEAD'));

update section
set approval_mode = 'BY_REGULATION'
where approval_mode = 'ANY_LEADER';
