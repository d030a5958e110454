-- A region's own figures become readable by that region only, always. What others see is a copy made at publication, in
-- which small numbers are hidden. Made for existing databases too: what was loaded for the demonstration goes and is loaded
-- again, as published history, at the next start.

create table figures.region_data_set (
  region_id      text not null,
  id             text not null,
  content_hash   text not null,
  source_table   text,
  title          text not null,
  publisher      text not null,
  url            text,
  licence        text,
  date           text,
  retrieved      date not null,
  note           text,
  demonstration  boolean not null,
  loaded_at      timestamptz not null default current_timestamp,
  readers        text[] not null default '{}',
  constraint region_data_set_pk primary key (region_id, id),
  -- an answer names sources of several regions by their id alone
  constraint region_data_set_id check (starts_with(id, region_id || ':'))
);
comment on table figures.region_data_set is 'A file or feed that a region''s own figures came from, columns as data_set. Its id begins with the region and a colon.';
comment on column figures.region_data_set.readers is 'Regions that may read a published figure from it, so that a figure never comes without its source; {*} is every region.';

-- the owner of a table is under its forced policies too
alter table figures.region_figure no force row level security;
alter table figures.region_figure disable row level security;
delete from figures.region_figure where demonstration;
insert into figures.region_data_set (region_id, id, content_hash, source_table, title, publisher, url, licence, date, retrieved, note, demonstration, loaded_at)
select distinct f.region_id, f.region_id || ':' || d.id, d.content_hash, d.source_table, d.title, d.publisher, d.url, d.licence, d.date, d.retrieved, d.note, d.demonstration, d.loaded_at
from figures.region_figure f join figures.data_set d on d.id = f.data_set;
alter table figures.region_figure drop constraint region_figure_data_set;
update figures.region_figure set data_set = region_id || ':' || data_set;
drop policy published on figures.region_figure;
revoke update (published) on figures.region_figure from ${application};
alter table figures.region_figure drop column published;
alter table figures.region_figure add constraint region_figure_data_set foreign key (region_id, data_set) references figures.region_data_set;
alter table figures.region_figure enable row level security;
alter table figures.region_figure force row level security;
comment on table figures.region_figure is 'One figure of a region in one vintage as the region counted it, columns as national_figure. Never changed, and never read by another region.';
-- a region asks within its own rows only, by the key
drop index figures.region_figure_asked;

create table figures.publication (
  region_id      text not null,
  id             text not null,
  indicator      text not null,
  period_kind    text not null,
  period         text not null collate "C",
  state          text not null,
  visibility     text not null,
  granted        text[] not null,
  readers        text[] not null,
  threshold      integer not null,
  rounding       integer not null,
  history        boolean not null,
  published_where text,
  published_on   date,
  published_at   timestamptz,
  content_hash   text,
  submitted_at   timestamptz not null,
  demonstration  boolean not null,
  constraint publication_pk primary key (region_id, id),
  constraint publication_indicator foreign key (indicator) references figures.indicator,
  constraint publication_state check (state in ('submitted', 'returned', 'published', 'withdrawn')),
  constraint publication_visibility check (case visibility when 'own' then granted = '{}' when 'all' then granted = '{*}' when 'named' then granted <> '{}' and not granted @> '{*}' else false end),
  constraint publication_readers check (readers <@ granted and (state = 'published' or readers = '{}')),
  constraint publication_rule check (threshold >= 5 and rounding in (1, 5)),
  constraint publication_history check (history or published_where is null),
  constraint publication_published check (state in ('submitted', 'returned') or (published_on is not null and published_at is not null and content_hash is not null)),
  constraint publication_period check (case period_kind when 'year' then period ~ '^[0-9]{4}JJ00$' when 'half-year' then period ~ '^[0-9]{4}HJ0[12]$' when 'reference-date' then period ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' else false end)
);
comment on table figures.publication is 'One indicator in one period of a region, offered to others. Only its state and who may read it ever change.';
comment on column figures.publication.granted is 'Regions it was granted to, {*} for every region; readers is who of them may read it now: nobody before publication, after withdrawal or while the region is hidden.';
comment on column figures.publication.published_on is 'The day on which the figures became public: of history the day the region gives.';
create index publication_order on figures.publication (region_id, indicator, period_kind, period);
-- an address names a publication by its id alone
create index publication_id on figures.publication (id);

create table figures.publication_step (
  region_id    text not null,
  publication  text not null,
  number       integer not null,
  action       text not null,
  at           timestamptz not null,
  account      text not null,
  comment      text,
  fingerprint  text,
  constraint publication_step_pk primary key (region_id, publication, number),
  constraint publication_step_publication foreign key (region_id, publication) references figures.publication,
  constraint publication_step_action check (action in ('submit', 'approve', 'return', 'withdraw'))
);
comment on table figures.publication_step is 'Who did what with a publication, and why; for the region itself only. fingerprint is the SHA-256 of the own figures that were submitted.';
-- four eyes: the account that submitted cannot decide
create unique index publication_step_four_eyes on figures.publication_step (region_id, publication, account) where action in ('submit', 'approve', 'return');
-- and there is one decision
create unique index publication_step_decided on figures.publication_step (region_id, publication) where action in ('approve', 'return');

create table figures.published_figure (
  region_id       text    not null,
  indicator       text    not null,
  area            text    not null,
  period_kind     text    not null,
  period          text    not null collate "C",
  referrer        text    not null default '_T',
  care_form       text    not null default '_T',
  age             text    not null default '_T',
  end_reason      text    not null default '_T',
  vintage_date    date    not null,
  vintage         text    not null,
  status          text    not null,
  obs_status      text    not null,
  conf_status     text,
  numerator       numeric,
  denominator     numeric,
  value           numeric,
  data_set        text    not null,
  demonstration   boolean not null,
  publication     text    not null,
  derived         boolean not null default false,
  published_on    date    not null,
  published_at    timestamptz not null,
  readers         text[]  not null,
  withdrawn       boolean not null default false,
  constraint published_figure_pk primary key (region_id, indicator, area, period_kind, referrer, care_form, age, end_reason, period, vintage_date, publication),
  constraint published_figure_indicator foreign key (indicator) references figures.indicator,
  constraint published_figure_data_set foreign key (region_id, data_set) references figures.region_data_set,
  constraint published_figure_publication foreign key (region_id, publication) references figures.publication,
  constraint published_figure_period check (case period_kind when 'year' then period ~ '^[0-9]{4}JJ00$' when 'half-year' then period ~ '^[0-9]{4}HJ0[12]$' when 'reference-date' then period ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' else false end),
  constraint published_figure_status check (status in ('provisional', 'further-provisional', 'definitive', 'revised', 'unknown')),
  constraint published_figure_counts check (numerator >= 0 and denominator >= 0 and (value is null or numerator is null)),
  constraint published_figure_missing check (case when obs_status in ('O', 'Q') then value is null else coalesce(numerator, value) is not null end),
  constraint published_figure_demonstration check (area ~ '^RG-' or demonstration = (area ~ '^VB')),
  constraint published_figure_area check (area = 'RG-' || region_id or area ~ '^(GM|VB)[0-9]{4}$'),
  constraint published_figure_derived check (not derived or area ~ '^RG-'),
  constraint published_figure_withdrawn check (not withdrawn or readers = '{}')
);
comment on table figures.published_figure is 'What others see of a region''s own figures: the copy made at publication, small numbers hidden (obs_status Q). Never changed, apart from who may read it.';
comment on column figures.published_figure.derived is 'A total of the region that was added up and stored at publication.';
-- a question names indicator and areas, not who owns them
create index published_figure_asked on figures.published_figure (indicator, area, period_kind, period);
create index published_figure_publication on figures.published_figure (region_id, publication);

create table figures.hidden_figure (
  region_id    text not null,
  publication  text not null,
  area         text not null,
  referrer     text not null,
  care_form    text not null,
  age          text not null,
  end_reason   text not null,
  reason       text not null,
  constraint hidden_figure_pk primary key (region_id, publication, area, referrer, care_form, age, end_reason),
  constraint hidden_figure_publication foreign key (region_id, publication) references figures.publication
);
comment on table figures.hidden_figure is 'Why a figure was hidden at publication; for the region itself only, because the reason tells something about the number.';

create table figures.suppression_rule (
  region_id  text not null,
  threshold  integer not null,
  rounding   integer not null,
  constraint suppression_rule_pk primary key (region_id),
  constraint suppression_rule_values check (threshold between 5 and 1000 and rounding in (1, 5))
);
comment on table figures.suppression_rule is 'From which count on a region shows numbers to others, and whether it rounds them to 5; a region without a row uses the defaults.';

alter table figures.region_data_set enable row level security;
alter table figures.region_data_set force row level security;
create policy own on figures.region_data_set
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on figures.region_data_set for select
  using (nullif(current_setting('app.region', true), '') is not null and readers && array['*', current_setting('app.region', true)]);
alter table figures.publication enable row level security;
alter table figures.publication force row level security;
create policy own on figures.publication
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on figures.publication for select
  using (nullif(current_setting('app.region', true), '') is not null and readers && array['*', current_setting('app.region', true)]);
alter table figures.published_figure enable row level security;
alter table figures.published_figure force row level security;
create policy own on figures.published_figure
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on figures.published_figure for select
  using (nullif(current_setting('app.region', true), '') is not null and readers && array['*', current_setting('app.region', true)]);
alter table figures.publication_step enable row level security;
alter table figures.publication_step force row level security;
create policy own on figures.publication_step
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
alter table figures.hidden_figure enable row level security;
alter table figures.hidden_figure force row level security;
create policy own on figures.hidden_figure
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
alter table figures.suppression_rule enable row level security;
alter table figures.suppression_rule force row level security;
create policy own on figures.suppression_rule
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));

-- what was published is never changed or taken away: a correction is a new vintage, a withdrawal only ends the reading
grant select, insert, update (readers) on figures.region_data_set to ${application};
grant select, insert, update (state, readers, published_on, published_at, content_hash) on figures.publication to ${application};
grant select, insert, update (readers, withdrawn) on figures.published_figure to ${application};
grant select, insert on figures.publication_step, figures.hidden_figure to ${application};
grant select, insert, update (threshold, rounding) on figures.suppression_rule to ${application};
grant select on figures.region_data_set, figures.publication, figures.published_figure, figures.publication_step, figures.hidden_figure, figures.suppression_rule to ${reader};
