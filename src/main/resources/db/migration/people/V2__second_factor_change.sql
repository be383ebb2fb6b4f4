-- A new secret waits beside the one in use until a code proves that the new device has it.
alter table second_factor
    alter column secret drop not null,
    add column next_secret bytea;
