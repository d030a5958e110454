-- Tables are fetched at CBS by themselves, and what is fetched may be stored by itself: both must outlive the server that does it.
create table figures.fetch_schedule (
  region_id       text        not null,
  id              text        not null,
  odata_version   text        not null,
  source_table    text        not null,
  periods         text        not null,
  regions         text        not null,
  measures        text        not null,
  filters         text        not null,
  rhythm          text        not null,
  rhythm_day      integer     not null,
  confirm         boolean     not null,
  next_run        timestamptz not null,
  attempts        integer     not null default 0,
  last_run        timestamptz,
  last_job        text,
  created_at      timestamptz not null,
  created_by      text        not null,
  constraint fetch_schedule_pk primary key (region_id, id),
  constraint fetch_schedule_version check (odata_version in ('v3', 'v4')),
  constraint fetch_schedule_rhythm check (rhythm in ('weekly', 'monthly', 'after-publication')),
  constraint fetch_schedule_day check (rhythm_day between 1 and case rhythm when 'weekly' then 7 else 28 end)
);
comment on table figures.fetch_schedule is 'Which selection of which CBS table is fetched for a region, and when. Whoever moves next_run on is the one server that runs it.';

create table figures.fetch (
  region_id   text        not null,
  job         text        not null,
  schedule    text,
  confirm     boolean     not null,
  account     text        not null,
  constraint fetch_pk primary key (region_id, job),
  constraint fetch_job foreign key (region_id, job) references figures.import_job on delete cascade
);
comment on table figures.fetch is 'That an import was fetched at CBS rather than sent, and whether it is stored by itself when nothing is wrong with it.';

alter table figures.fetch_schedule enable row level security;
alter table figures.fetch_schedule force row level security;
create policy own on figures.fetch_schedule
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
alter table figures.fetch enable row level security;
alter table figures.fetch force row level security;
create policy own on figures.fetch
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));

grant select, insert, update, delete on figures.fetch_schedule, figures.fetch to ${application};
grant select on figures.fetch_schedule, figures.fetch to ${reader};
