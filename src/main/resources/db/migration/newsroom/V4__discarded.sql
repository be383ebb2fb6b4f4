-- What was given up before it was approved, by its writer or by the desk (10.1).
alter table edition drop constraint edition_state_check;
alter table edition add constraint edition_state_check check (state in (
    'DRAFT', 'AT_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'EDITING', 'IN_REVIEW',
    'REJECTED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'DISCARDED'));
