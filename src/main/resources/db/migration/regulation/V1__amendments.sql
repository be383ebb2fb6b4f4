-- Changes of the rules: entered by the standing office, confirmed by a leader (16, 19).
-- What the regulation itself says stands in the code beside the clause; this is what came after.
create table amendment (
    id              bigint generated always as identity primary key,
    rule            text not null,
    value           text not null,
    effective_from  date not null,
    decision_number text not null,
    decision_date   date not null,
    decision_issuer text not null,
    decision_title  text not null,
    reason          text not null,
    entered_by      bigint not null references staff,
    entered_at      timestamptz not null,
    state           text not null check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    decided_by      bigint references staff,
    decided_at      timestamptz,
    decided_because text not null default ''
);

-- One rule has one value on a day.
create unique index amendment_one_a_day on amendment (rule, effective_from)
    where state in ('WAITING', 'CONFIRMED');
create index amendment_waiting on amendment (entered_at) where state = 'WAITING';
create index amendment_entered_by on amendment (entered_by);
create index amendment_decided_by on amendment (decided_by);
