-- Version 4 of a study file: what memos quote. Existing tables stay as they are, so that what was journalled before can
-- still be turned back.

-- A passage that a memo quotes: the place, never the words, so that the words stay in the text they were said in.
create table quote (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  memo integer not null references memo (id) on delete cascade,
  source integer not null references source (id) on delete cascade,
  text integer not null references text (id),
  start integer not null,
  end integer not null,
  position integer not null,
  unique (memo, source, start, end),
  check (0 <= start and start < end)
);
create index quote_source on quote (source);
