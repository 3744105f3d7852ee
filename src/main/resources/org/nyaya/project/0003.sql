-- Version 3 of a study file: what the window keeps. Existing tables stay as they are, so that what was journalled before
-- can still be turned back.

-- The codes a coder applies by a digit: places never move by themselves.
create table pin (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  coder integer not null references coder (id),
  code integer not null references code (id) on delete cascade,
  place integer not null check (place in (1, 2, 3, 4, 5, 6, 7, 8, 9)),
  unique (coder, place)
);
create index pin_code on pin (code);

-- How far a coder says to be with a source; no row where it is unread.
create table pass (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  source integer not null references source (id) on delete cascade,
  coder integer not null references coder (id),
  state text not null check (state in ('first', 'reviewed')),
  unique (source, coder)
);

-- Where somebody was and what was not saved yet: no change of the study, so neither journalled nor undone.
create table desk (
  name text primary key,
  value text not null
) without rowid;
