-- What a configuration version says, item by item: the document as written, and the columns that questions need.
-- valid_from and valid_until are the earliest and latest possible day; null means open or unknown.

create table regions.contract_model (
  region_id    text    not null,
  version      integer not null,
  id           text    not null,
  position     integer not null,
  published    boolean not null,
  valid_from   date,
  valid_until  date,
  document     text    not null,
  constraint contract_model_pk primary key (region_id, version, id),
  constraint contract_model_position unique (region_id, version, position),
  constraint contract_model_version foreign key (region_id, version) references regions.configuration_version
);
comment on table regions.contract_model is 'A contract model of a region in one configuration version.';
alter table regions.contract_model enable row level security;
alter table regions.contract_model force row level security;
create policy own on regions.contract_model
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on regions.contract_model for select
  using (published and nullif(current_setting('app.region', true), '') is not null);

create table regions.access_point (
  region_id    text    not null,
  version      integer not null,
  id           text    not null,
  position     integer not null,
  published    boolean not null,
  valid_from   date,
  valid_until  date,
  document     text    not null,
  constraint access_point_pk primary key (region_id, version, id),
  constraint access_point_position unique (region_id, version, position),
  constraint access_point_version foreign key (region_id, version) references regions.configuration_version
);
comment on table regions.access_point is 'A municipal access point or statutory referral route in one configuration version.';
alter table regions.access_point enable row level security;
alter table regions.access_point force row level security;
create policy own on regions.access_point
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on regions.access_point for select
  using (published and nullif(current_setting('app.region', true), '') is not null);

create table regions.timeline_event (
  region_id    text    not null,
  version      integer not null,
  id           text    not null,
  position     integer not null,
  published    boolean not null,
  valid_from   date,
  valid_until  date,
  document     text    not null,
  constraint timeline_event_pk primary key (region_id, version, id),
  constraint timeline_event_position unique (region_id, version, position),
  constraint timeline_event_version foreign key (region_id, version) references regions.configuration_version
);
comment on table regions.timeline_event is 'A step of procurement or implementation, planned and actual apart, in one configuration version.';
alter table regions.timeline_event enable row level security;
alter table regions.timeline_event force row level security;
create policy own on regions.timeline_event
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on regions.timeline_event for select
  using (published and nullif(current_setting('app.region', true), '') is not null);

create table regions.source (
  region_id    text    not null,
  version      integer not null,
  id           text    not null,
  position     integer not null,
  published    boolean not null,
  valid_from   date,
  valid_until  date,
  document     text    not null,
  constraint source_pk primary key (region_id, version, id),
  constraint source_position unique (region_id, version, position),
  constraint source_version foreign key (region_id, version) references regions.configuration_version
);
comment on table regions.source is 'A source that the facts of one configuration version cite.';
alter table regions.source enable row level security;
alter table regions.source force row level security;
create policy own on regions.source
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on regions.source for select
  using (published and nullif(current_setting('app.region', true), '') is not null);

-- a version never changes: only whether others may read it does
grant select, insert, update (published) on regions.contract_model, regions.access_point, regions.timeline_event, regions.source to ${application};
grant select on regions.contract_model, regions.access_point, regions.timeline_event, regions.source to ${reader};
