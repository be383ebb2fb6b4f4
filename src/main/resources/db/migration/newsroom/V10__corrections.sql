-- What a correction changes, in the words that readers are told (4.1). It is approved with the text.
alter table edition
    add column change_kind text check (change_kind in ('MINOR', 'MAJOR')),
    add column change_note text not null default '';

-- Where readers of something withdrawn are sent on to, as long as that is public.
alter table article add column redirect_to bigint references article (id);
