-- A region and the numbered versions of its configuration: what the product knew, and since when.
create table regions.region (
  region_id      text    not null,
  name_nl        text    not null,
  name_en        text    not null,
  published      boolean not null,
  demonstration  boolean not null,
  version        integer not null,
  constraint region_pk primary key (region_id)
);
comment on table regions.region is 'A youth region; version is the number of its current configuration.';

create table regions.configuration_version (
  region_id      text        not null,
  version        integer     not null,
  published      boolean     not null,
  loaded_at      timestamptz not null,
  origin         text        not null,
  content_hash   text        not null,
  document       text        not null,
  constraint configuration_version_pk primary key (region_id, version),
  constraint configuration_version_number check (version > 0),
  constraint configuration_version_origin check (origin in ('TENANTS', 'DEMONSTRATION')),
  constraint configuration_version_region foreign key (region_id) references regions.region deferrable initially deferred
);
comment on table regions.configuration_version is 'One complete, unchanging state of a region''s configuration; only the current one is published to others.';

alter table regions.region add constraint region_current_version
  foreign key (region_id, version) references regions.configuration_version deferrable initially deferred;

alter table regions.region enable row level security;
alter table regions.region force row level security;
create policy own on regions.region
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on regions.region for select
  using (published and nullif(current_setting('app.region', true), '') is not null);

alter table regions.configuration_version enable row level security;
alter table regions.configuration_version force row level security;
create policy own on regions.configuration_version
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on regions.configuration_version for select
  using (published and nullif(current_setting('app.region', true), '') is not null);

grant usage on schema regions to ${application}, ${reader};
grant select, insert, update (name_nl, name_en, published, demonstration, version) on regions.region to ${application};
-- a version never changes: only whether others may read it does
grant select, insert, update (published) on regions.configuration_version to ${application};
grant select on regions.region, regions.configuration_version to ${reader};
