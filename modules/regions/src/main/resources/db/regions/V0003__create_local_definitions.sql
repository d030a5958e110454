-- What regions define in their own way, so that a comparison can show the difference in definition.
create table regions.local_definitions (
  region_id    text    not null,
  version      integer not null,
  id           text    not null,
  position     integer not null,
  published    boolean not null,
  valid_from   date,
  valid_until  date,
  document     text    not null,
  constraint local_definitions_pk primary key (region_id, version, id),
  constraint local_definitions_position unique (region_id, version, position),
  constraint local_definitions_version foreign key (region_id, version) references regions.configuration_version
);
comment on table regions.local_definitions is 'What a region defines in its own way in one configuration version: directions, own figures, waiting times. One row or none.';
alter table regions.local_definitions enable row level security;
alter table regions.local_definitions force row level security;
create policy own on regions.local_definitions
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on regions.local_definitions for select
  using (published and nullif(current_setting('app.region', true), '') is not null);

-- a version never changes: only whether others may read it does
grant select, insert, update (published) on regions.local_definitions to ${application};
grant select on regions.local_definitions to ${reader};
