-- An import takes longer than a request, so what is known of it must outlive the request and the server that works on it.
create table figures.import_job (
  region_id           text        not null,
  id                  text        not null,
  revision            integer     not null,
  state               text        not null,
  stage               text        not null,
  row_count           bigint      not null default 0,
  percentage          integer     not null default 0,
  remaining_seconds   bigint,
  count_new           bigint      not null default 0,
  count_changed       bigint      not null default 0,
  count_unchanged     bigint      not null default 0,
  count_rejected      bigint      not null default 0,
  count_warnings      bigint      not null default 0,
  file_name           text        not null,
  file_size           bigint      not null,
  content_hash        text        not null,
  format              text,
  source_table        text,
  national            boolean     not null default false,
  dry_run             boolean     not null,
  given_table         text,
  given_period        text,
  given_status        text,
  given_vintage_date  text,
  given_source        text,
  given_area          text,
  message_code        text,
  message             text,
  data_set            text,
  idempotency_key     text,
  server              text        not null,
  created_at          timestamptz not null,
  created_by          text        not null,
  progressed_at       timestamptz not null,
  finished_at         timestamptz,
  confirmed_by        text,
  constraint import_job_pk primary key (region_id, id),
  constraint import_job_key unique (region_id, idempotency_key),
  constraint import_job_state check (state in ('received', 'needs-metadata', 'checking', 'previewed', 'refused', 'confirming', 'confirmed', 'unchanged', 'cancelled', 'failed', 'interrupted')),
  constraint import_job_stage check (stage in ('receive', 'recognise', 'check', 'stage', 'preview', 'store')),
  constraint import_job_percentage check (percentage between 0 and 100)
);
comment on table figures.import_job is 'The import of one file: how far it is, what was given beside the file and what came of it. Seen by the region itself only.';
comment on column figures.import_job.revision is 'Goes up with every change that somebody has to know of before they decide; not with mere progress.';
comment on column figures.import_job.server is 'The installation that has the uploaded file; after a restart it is the one that looks after its interrupted jobs.';

create index import_job_newest on figures.import_job (region_id, created_at desc);

alter table figures.import_job enable row level security;
alter table figures.import_job force row level security;
create policy own on figures.import_job
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));

grant select, insert, update, delete on figures.import_job to ${application};
grant select on figures.import_job to ${reader};
