-- The day of what an item tells, where it is not the day on which it appears.
alter table revision add column event_on date;
