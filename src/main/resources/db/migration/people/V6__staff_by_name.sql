-- The lists of people run by name.
create index staff_name on staff (name, id);
