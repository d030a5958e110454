-- An evaluation takes longer than a request and its link must give the same answer again, so what was computed is kept under the hash of its specification.
create table comparison.evaluation (
  region_id      text        not null,
  hash           text        not null,
  figures_hash   text        not null,
  specification  text        not null,
  kernel         text        not null,
  readers        text[]      not null,
  json_nl        text        not null,
  json_en        text        not null,
  csv_nl         text        not null,
  csv_en         text        not null,
  demonstration  boolean     not null,
  created_at     timestamptz not null,
  constraint evaluation_pk primary key (region_id, hash, figures_hash),
  constraint evaluation_hash check (hash ~ '^[0-9a-f]{64}$' and figures_hash ~ '^[0-9a-f]{64}$')
);
comment on table comparison.evaluation is 'One computed evaluation of the region that asked for it. Never changed: other figures under the same specification make another row.';
comment on column comparison.evaluation.figures_hash is 'SHA-256 of everything that was put into it. Who does not see the same figures now, does not see the answer.';
comment on column comparison.evaluation.readers is 'Regions that may read every figure in it, {*} for every region.';
-- a link names an evaluation by its hash alone
create index evaluation_asked on comparison.evaluation (hash);
create index evaluation_newest on comparison.evaluation (region_id, created_at desc);

create table comparison.evaluation_job (
  region_id      text        not null,
  hash           text        not null,
  run            text        not null,
  specification  text        not null,
  state          text        not null,
  done           integer     not null default 0,
  total          integer     not null default 0,
  message_code   text,
  incident       text,
  started_at     timestamptz not null,
  progressed_at  timestamptz not null,
  finished_at    timestamptz,
  constraint evaluation_job_pk primary key (region_id, hash),
  constraint evaluation_job_state check (state in ('waiting', 'running', 'cancelled', 'failed')),
  constraint evaluation_job_progress check (done between 0 and total)
);
comment on table comparison.evaluation_job is 'How far an evaluation is that was asked for and is not there yet. Seen by the region itself only; gone as soon as the answer is kept.';
comment on column comparison.evaluation_job.run is 'Which attempt: an older one that turns out to be alive hears that it is no longer wanted.';
comment on column comparison.evaluation_job.progressed_at is 'The last sign of life. A server that works gives one every second; after a while without, the work was interrupted.';

alter table comparison.evaluation enable row level security;
alter table comparison.evaluation force row level security;
create policy own on comparison.evaluation
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on comparison.evaluation for select
  using (nullif(current_setting('app.region', true), '') is not null and readers && array['*', current_setting('app.region', true)]);
alter table comparison.evaluation_job enable row level security;
alter table comparison.evaluation_job force row level security;
create policy own on comparison.evaluation_job
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));

grant usage on schema comparison to ${application}, ${reader};
-- what was computed stays as it was computed
grant select, insert on comparison.evaluation to ${application};
grant select, insert, update, delete on comparison.evaluation_job to ${application};
grant select on comparison.evaluation, comparison.evaluation_job to ${reader};
