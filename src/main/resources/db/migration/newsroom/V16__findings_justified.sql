-- Why a finding of the checklist stays, and who answers for it (14.3). The finding is known by a
-- digest: no number of a person is written down here.
create table finding_justified (
    article_id bigint not null references article (id),
    check_key  text not null,
    finding    text not null,
    reason     text not null,
    by_id      bigint not null,
    by_name    text not null,
    at         timestamptz not null,
    primary key (article_id, check_key, finding)
);

create trigger kept before update or delete on finding_justified
    for each row execute function kept_for_ever();
