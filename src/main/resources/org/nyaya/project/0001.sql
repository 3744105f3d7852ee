-- Version 1 of a study file. Statements end in a semicolon at the end of a line.
-- Positions are UTF-16, half open, in LF-only texts. Journalled columns hold integers or NUL-free text, decimals as
-- text. Dates are ISO 8601 and may be partial (2024, 2024-01, 2024-01-18). `folded` is Names.fold of the name beside it.
-- `action` is the action that last changed the row; `uuid` names the row in every copy of the study.

create table action (
  id integer primary key autoincrement,
  uuid text not null,
  step integer not null,
  kind text not null check (kind in ('base', 'do', 'undo', 'redo')),
  label text not null,
  args text not null,
  coder integer,
  at integer not null,
  state text check (state in ('done', 'undone', 'dropped')),
  images integer
);
create index action_step on action (step);
create index action_undone on action (id) where state = 'undone';

create table journal (
  id integer primary key autoincrement,
  action integer not null references action (id),
  tbl text not null,
  row integer not null,
  op text not null check (op in ('i', 'u', 'd')),
  before text,
  after text
);
create index journal_action on journal (action);

create table search_file (
  name text not null,
  part integer not null,
  bytes blob not null,
  primary key (name, part)
) without rowid;

create table text (
  id integer primary key autoincrement,
  hash text not null unique,
  length integer not null,
  sentences blob not null,
  words blob not null,
  places text not null,
  body text not null
);

create table original (
  id integer primary key autoincrement,
  hash text not null unique,
  name text not null,
  bytes blob not null
);

create table study (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  name text not null
);

create table coder (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  name text not null,
  folded text not null unique
);

create table layer (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  name text not null,
  folded text not null unique,
  kind text not null check (kind in ('own', 'agreed'))
);

create table person (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  name text not null,
  folded text not null unique
);

create table attribute (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  name text not null,
  folded text not null unique,
  type text not null check (type in ('text', 'number', 'date', 'choice')),
  position integer not null
);

create table choice (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  attribute integer not null references attribute (id) on delete cascade,
  name text not null,
  folded text not null,
  position integer not null,
  unique (attribute, folded)
);

create table value (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  attribute integer not null references attribute (id) on delete cascade,
  person integer not null references person (id) on delete cascade,
  value text not null,
  unique (attribute, person)
);
create index value_person on value (person);

create table interview (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  name text not null,
  folded text not null unique,
  date text,
  setting text,
  language text,
  interviewer text,
  interpreter text,
  others text,
  guide text
);

create table interview_person (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  interview integer not null references interview (id) on delete cascade,
  person integer not null references person (id) on delete cascade,
  unique (interview, person)
);
create index interview_person_person on interview_person (person);

create table source (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  interview integer references interview (id) on delete cascade,
  translates integer references source (id),
  kind text not null check (kind in ('transcript', 'translation', 'note', 'document')),
  name text not null,
  folded text not null unique,
  language text not null,
  text integer not null references text (id),
  original integer references original (id)
);
create index source_interview on source (interview);
create index source_translates on source (translates);
create index source_text on source (text);

create table speaker (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  source integer not null references source (id) on delete cascade,
  label text not null,
  folded text not null,
  person integer references person (id),
  interviewer integer not null check (interviewer in (0, 1)),
  unique (source, folded)
);
create index speaker_person on speaker (person);

create table turn (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  source integer not null references source (id) on delete cascade,
  start integer not null,
  said integer not null,
  end integer not null,
  speaker integer references speaker (id),
  millis integer,
  language text,
  check (0 <= start and start <= said and said <= end)
);
create index turn_source on turn (source, start);
create index turn_speaker on turn (speaker);

create table aligned (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  turn integer not null references turn (id) on delete cascade,
  translates integer not null references turn (id) on delete cascade,
  unique (turn, translates)
);
create index aligned_translates on aligned (translates);

create table code (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  parent integer references code (id) on delete cascade,
  name text not null,
  folded text not null,
  position integer not null,
  color text,
  tag text,
  definition text not null,
  include text not null,
  exclude text not null,
  example text not null,
  counter_example text not null,
  origin text check (origin in ('data', 'theory', 'document')),
  stage text check (stage in ('open', 'focused', 'theoretical'))
);
create unique index code_sibling on code (ifnull(parent, 0), folded);
create index code_parent on code (parent);
create unique index code_tag on code (tag);

create table coding (
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
  unique (source, start, end, code, coder, layer),
  check (0 <= start and start < end)
);
create index coding_code on coding (code);

create table memo (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  title text not null,
  date text not null,
  kind text not null check (kind in ('theoretical', 'method', 'reflexive', 'field')),
  private integer not null check (private in (0, 1)),
  coder integer not null references coder (id),
  study integer references study (id) on delete cascade,
  source integer references source (id) on delete cascade,
  code integer references code (id) on delete cascade,
  coding integer references coding (id) on delete cascade,
  person integer references person (id) on delete cascade,
  body text not null,
  check ((study is not null) + (source is not null) + (code is not null) + (coding is not null) + (person is not null) <= 1)
);
create index memo_source on memo (source);
create index memo_code on memo (code);
create index memo_coding on memo (coding);
create index memo_person on memo (person);

create table question (
  id integer primary key autoincrement,
  uuid text not null,
  action integer not null references action (id),
  name text not null,
  folded text not null unique,
  question text not null
);
