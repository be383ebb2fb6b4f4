-- The rules that a case began under, as they were at that moment (16, 19): an amendment that is
-- confirmed later on the same day is another case's rule.
alter table statutory_clock_row
    add column rules jsonb not null
        default '{"counting": {"dayBegins": "08:00:00", "officeCloses": "17:00:00", "holidays": false,
                  "weekends": false, "makeUpDays": true},
                  "atTheLatest": 10, "appointments": 1, "amendments": []}';
alter table statutory_clock_row alter column rules drop default;
