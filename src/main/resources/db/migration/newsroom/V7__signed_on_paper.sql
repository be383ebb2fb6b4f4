-- What is brought for a unit bears the signature of the unit's head on paper (10.1): whose it is.
alter table edition add column signed_on_paper text not null default '';
