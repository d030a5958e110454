-- What a file brings in waits here between its check and its confirmation, so that people decide on what they saw.

create table figures.import_staging (
  region_id        text        not null,
  job              text        not null,
  national         boolean     not null,
  found            bigint      not null,
  added            bigint      not null,
  changed          bigint      not null,
  unchanged        bigint      not null,
  rejected         bigint      not null,
  errors           bigint      not null,
  warnings         bigint      not null,
  known_data_sets  bigint      not null,
  staged_at        timestamptz not null default current_timestamp,
  data_set         text,
  stored           bigint,
  confirmed_at     timestamptz,
  constraint import_staging_pk primary key (region_id, job)
);
comment on table figures.import_staging is 'What checking a file came to, and what was stored of it once it was confirmed.';
comment on column figures.import_staging.known_data_sets is 'How many data sets were stored when it was checked; the same number at the confirmation means nothing came in between.';

-- Unlogged: half the work, and what a crash of the database takes away is in the file that was uploaded. The number of rows
-- is known in import_staging, so a confirmation sees when they are gone and stores nothing.
create unlogged table figures.import_figure (
  region_id             text    not null,
  job                   text    not null,
  position              bigint  not null,
  row_number            bigint  not null,
  outcome               text    not null,
  indicator             text    not null,
  area                  text    not null,
  period_kind           text    not null,
  period                text    not null collate "C",
  referrer              text    not null,
  care_form             text    not null,
  age                   text    not null,
  end_reason            text    not null,
  vintage_date          date    not null,
  vintage               text    not null,
  status                text    not null,
  obs_status            text    not null,
  conf_status           text,
  numerator             numeric,
  denominator           numeric,
  value                 numeric,
  previous_date         date,
  previous_vintage      text,
  previous_status       text,
  previous_numerator    numeric,
  previous_denominator  numeric,
  previous_value        numeric,
  constraint import_figure_pk primary key (region_id, job, position),
  constraint import_figure_outcome check (outcome in ('new', 'changed'))
);
comment on table figures.import_figure is 'A figure that will be stored when its import is confirmed, in the order of the key of figures, with what stands there now.';
create index import_figure_changed on figures.import_figure (region_id, job, position) where outcome = 'changed';

create table figures.import_count (
  region_id    text   not null,
  job          text   not null,
  indicator    text   not null,
  period_kind  text   not null,
  period       text   not null collate "C",
  outcome      text   not null,
  figures      bigint not null,
  constraint import_count_pk primary key (region_id, job, indicator, period_kind, period, outcome),
  constraint import_count_staging foreign key (region_id, job) references figures.import_staging on delete cascade,
  constraint import_count_outcome check (outcome in ('new', 'changed', 'unchanged', 'duplicate', 'vintage-taken'))
);
comment on table figures.import_count is 'How many figures of an indicator and a period a file would add, change or leave as they are.';

create table figures.import_remark (
  region_id    text   not null,
  job          text   not null,
  number       bigint not null,
  severity     text   not null,
  row_number   bigint not null,
  column_name  text,
  value        text,
  rule         text   not null,
  detail       text   not null,
  remedy       text,
  constraint import_remark_pk primary key (region_id, job, number),
  constraint import_remark_staging foreign key (region_id, job) references figures.import_staging on delete cascade,
  constraint import_remark_severity check (severity in ('error', 'warning', 'information'))
);
comment on table figures.import_remark is 'What is wrong or striking in an imported file, by row; the first ten thousand are kept.';

alter table figures.import_staging enable row level security;
alter table figures.import_staging force row level security;
create policy own on figures.import_staging
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
alter table figures.import_figure enable row level security;
alter table figures.import_figure force row level security;
create policy own on figures.import_figure
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
alter table figures.import_count enable row level security;
alter table figures.import_count force row level security;
create policy own on figures.import_count
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
alter table figures.import_remark enable row level security;
alter table figures.import_remark force row level security;
create policy own on figures.import_remark
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));

grant select, insert, delete on figures.import_figure, figures.import_count, figures.import_remark to ${application};
grant select, insert, delete, update (data_set, stored, confirmed_at) on figures.import_staging to ${application};
grant select on figures.import_staging, figures.import_figure, figures.import_count, figures.import_remark to ${reader};
