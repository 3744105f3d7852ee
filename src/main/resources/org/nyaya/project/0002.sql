-- Version 2 of a study file: versions of the codebook. Existing tables stay as they are, so that what was journalled
-- before can still be turned back.

-- One row for each action that changed the codebook, written by that action: undoing it takes the row away.
create table code_version (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  reason text not null
);

-- What a codebook was like before: the first image of each code after an action, without the images of codings.
create index journal_code on journal (action, row) where tbl = 'code';

-- The few codings that say more than where and what; the others are read from the unique index alone.
create index coding_noted on coding (source) where certainty <> 'certain' or memo <> '' or key_quote = 1;
