-- What the head asks of somebody (4.4, 5.f, 6.4), and every step that was taken with it.
create table task (
    id            bigint generated always as identity primary key,
    title         text not null,
    text          text not null,
    assignee_id   bigint not null,
    assignee_name text not null,
    assigner_id   bigint not null,
    assigner_name text not null,
    due_on        date not null,
    state         text not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'ACCEPTED', 'CANCELLED')),
    version       bigint not null,
    about_title   text not null,
    about_href    text not null,
    created_at    timestamptz not null,
    entered_at    timestamptz not null,
    begun_by      bigint not null,
    begun_with    uuid not null,
    constraint task_begun_once unique (begun_by, begun_with)
);

create index task_open on task (due_on, id) where state in ('OPEN', 'IN_PROGRESS');
create index task_over on task (due_on, id) where state in ('DONE', 'ACCEPTED', 'CANCELLED');
create index task_of_assignee on task (assignee_id, due_on, id);
create index task_of_assigner on task (assigner_id, due_on, id);
create index task_to_accept on task (entered_at, id) where state = 'DONE';

create table task_step (
    id         bigint generated always as identity primary key,
    task_id    bigint not null references task (id),
    at         timestamptz not null,
    action     text not null,
    to_state   text not null,
    who_id     bigint not null,
    who_name   text not null,
    acting_for text,
    note       text not null
);

create index task_step_of on task_step (task_id, id);

create function task_step_kept() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end $$;

create trigger kept before update or delete on task_step
    for each row execute function task_step_kept();
