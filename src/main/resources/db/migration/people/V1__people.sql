-- Units of the authority; they begin, end and are succeeded by others (regulation, clause 3).
create table unit (
    id           bigint generated always as identity primary key,
    code         text not null unique,
    kind         text not null,
    name         text not null,
    short_name   text not null,
    parent_id    bigint references unit,
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    successor_id bigint references unit check (successor_id <> id)
);

create index unit_parent on unit (parent_id);

-- Everybody who has an account. The e-mail address is the sign-in name, kept in lower case.
create table staff (
    id         bigint generated always as identity primary key,
    name       text not null,
    email      text not null unique check (email = lower(email)),
    unit_id    bigint references unit,
    phone      text not null default '',
    state      text not null,
    created_at timestamptz not null
);

create index staff_unit on staff (unit_id);

-- Under which names somebody writes.
create table pen_name (
    id         bigint generated always as identity primary key,
    staff_id   bigint not null references staff,
    name       text not null,
    is_default boolean not null,
    unique (staff_id, name)
);

create unique index pen_name_default on pen_name (staff_id) where is_default;

-- Posts are held by dated appointments that name their decision (clause 3). Rows are never deleted.
create table appointment (
    id              bigint generated always as identity primary key,
    staff_id        bigint not null references staff,
    post            text not null,
    unit_id         bigint references unit,
    valid_from      date not null,
    valid_to        date check (valid_to >= valid_from),
    decision_number text not null,
    decision_date   date,
    decision_issuer text not null,
    made_by         bigint references staff,
    made_at         timestamptz not null,
    check ((unit_id is not null) = (post in ('UNIT_HEAD', 'UNIT_CLERK'))),
    -- One head of the Board at a time, one head of a unit at a time.
    exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
        where (post = 'HEAD_EDITOR'),
    exclude using gist (int8range(unit_id, unit_id, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&)
        where (post = 'UNIT_HEAD')
);

create index appointment_staff on appointment (staff_id, valid_from desc);
create index appointment_post on appointment (post, valid_from);
create index appointment_unit on appointment (unit_id, valid_from) where unit_id is not null;

-- Somebody acts on behalf of another for a while (clause 5.b); lies within the delegated appointment.
create table delegation (
    id              bigint generated always as identity primary key,
    appointment_id  bigint not null references appointment,
    delegate_id     bigint not null references staff,
    valid_from      date not null,
    valid_to        date not null check (valid_to >= valid_from),
    decision_number text not null,
    decision_date   date not null,
    decision_issuer text not null,
    made_by         bigint references staff,
    made_at         timestamptz not null,
    exclude using gist (int8range(appointment_id, appointment_id, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&)
);

create index delegation_delegate on delegation (delegate_id, valid_from);
create index delegation_appointment on delegation (appointment_id, valid_from);

-- What somebody proves themselves with. The password is an Argon2id hash.
create table password (
    staff_id   bigint primary key references staff,
    hash       text not null,
    changed_at timestamptz not null
);

-- A secret is encrypted with a key that lies outside the database; it counts once confirmed.
create table second_factor (
    staff_id     bigint primary key references staff,
    secret       bytea not null,
    started_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0
);

create table recovery_code (
    staff_id bigint not null references staff,
    hash     bytea not null,
    used_at  timestamptz,
    primary key (staff_id, hash)
);

-- Links that let somebody set a password once. Only the token's hash is kept.
create table access_link (
    id         bigint generated always as identity primary key,
    staff_id   bigint not null references staff,
    kind       text not null,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);

create index access_link_staff on access_link (staff_id);

-- How often somebody tried to sign in; kept by Bucket4j.
create table sign_in_limit (
    id         text primary key,
    state      bytea,
    expires_at bigint
);

create index sign_in_limit_expires on sign_in_limit (expires_at);
