-- Version 5 of a study file: what coders keep at the text beside codes. Existing tables stay as they are, so that what
-- was journalled before can still be turned back.

-- A passage that is hard to read: it is blurred until asked for.
create table flag (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  source integer not null references source (id) on delete cascade,
  text integer not null references text (id),
  start integer not null,
  end integer not null,
  kind text not null check (kind in ('violence', 'sexual_violence', 'child', 'self_harm', 'death', 'other')),
  unique (source, start, end, kind),
  check (0 <= start and start < end)
);

-- A source that is hard to read from its first word to its last, whatever is corrected in it.
create table source_flag (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  source integer not null references source (id) on delete cascade,
  kind text not null check (kind in ('violence', 'sexual_violence', 'child', 'self_harm', 'death', 'other')),
  unique (source, kind)
);

-- A note on a passage, without a code.
create table annotation (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  source integer not null references source (id) on delete cascade,
  text integer not null references text (id),
  start integer not null,
  end integer not null,
  coder integer not null references coder (id),
  date text not null,
  body text not null,
  check (0 <= start and start < end)
);
create index annotation_source on annotation (source);

-- A coded passage that speaks against what its code says of the others.
create table negative_case (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  coding integer not null unique references coding (id) on delete cascade
);

-- Codes that belong together across the tree.
create table code_group (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  name text not null,
  folded text not null unique,
  position integer not null
);

create table code_grouped (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  code_group integer not null references code_group (id) on delete cascade,
  code integer not null references code (id) on delete cascade,
  unique (code_group, code)
);
create index code_grouped_code on code_grouped (code);

-- That a text was corrected: `map` says which stretch of the old text became which stretch of the new one.
create table correction (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  source integer not null references source (id) on delete cascade,
  before integer not null references text (id),
  after integer not null references text (id),
  map text not null
);
create index correction_source on correction (source);

-- A coding whose words a correction took away, as it stood on the text before; `flagged` are the kinds of flags that lay
-- on its words, with blanks between.
create table lost (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  source integer not null references source (id) on delete cascade,
  text integer not null references text (id),
  start integer not null,
  end integer not null,
  code integer not null references code (id) on delete cascade,
  coder integer not null references coder (id),
  layer integer not null references layer (id),
  certainty text not null check (certainty in ('certain', 'unsure')),
  memo text not null,
  key_quote integer not null check (key_quote in (0, 1)),
  negative integer not null check (negative in (0, 1)),
  flagged text not null,
  check (0 <= start and start < end)
);
create index lost_source on lost (source);
create index lost_code on lost (code);

-- A memo that was about a lost coding: it is about its source until the coding is put on other words.
create table lost_memo (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  lost integer not null references lost (id) on delete cascade,
  memo integer not null references memo (id) on delete cascade,
  unique (lost, memo)
);
create index lost_memo_memo on lost_memo (memo);

-- Why the codebook was changed, as it is said later. Apart, so that the version stays with the action that made it.
create table version_reason (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  version integer not null unique references code_version (id) on delete cascade,
  reason text not null
);

-- What groups of codes were like before, as for codes.
create index journal_code_group on journal (action, row) where tbl = 'code_group';
create index journal_code_grouped on journal (action, row) where tbl = 'code_grouped';
