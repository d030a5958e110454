-- What figures are about, shared by all regions: indicators, areas, series breaks and the data sets figures came from.
-- These tables and national_figure carry no region, so that they can be copied whole to every node.

create table figures.indicator (
  code        text not null,
  name_nl     text not null,
  name_en     text not null,
  unit        text not null,
  kind        text not null,
  multiplier  integer not null,
  constraint indicator_pk primary key (code)
);
comment on table figures.indicator is 'An indicator of the catalogue; its full definition is data of the product.';

create table figures.area (
  code           text not null,
  name           text not null,
  kind           text not null,
  valid_from     date,
  valid_to       date,
  demonstration  boolean not null,
  constraint area_pk primary key (code)
);
comment on table figures.area is 'An area figures are about. valid_to is the first day it no longer exists; null is open or unknown.';

create table figures.area_name (
  name        text not null,
  kind        text not null,
  code        text not null,
  valid_from  date not null,
  valid_to    date,
  constraint area_name_pk primary key (name, kind, valid_from),
  constraint area_name_area foreign key (code) references figures.area
);
comment on table figures.area_name is 'Names under which sources print an area without its code, and the days for which that holds.';

create table figures.area_membership (
  area        text not null,
  parent      text not null,
  valid_from  date not null,
  valid_to    date,
  basis       text not null,
  constraint area_membership_pk primary key (area, parent, valid_from),
  constraint area_membership_area foreign key (area) references figures.area,
  constraint area_membership_parent foreign key (parent) references figures.area
);
comment on table figures.area_membership is 'Municipality in youth region, dated; basis says how it is known.';

create table figures.area_change (
  date       date not null,
  from_code  text not null,
  to_code    text not null,
  kind       text not null,
  constraint area_change_pk primary key (date, from_code, to_code),
  constraint area_change_from foreign key (from_code) references figures.area,
  constraint area_change_to foreign key (to_code) references figures.area
);
comment on table figures.area_change is 'Which area went up in which.';

create table figures.series_break (
  id       text not null,
  date     date not null,
  name_nl  text not null,
  name_en  text not null,
  kind     text not null,
  effect   text not null,
  constraint series_break_pk primary key (id)
);

create table figures.series_break_indicator (
  series_break  text not null,
  indicator     text not null,
  consequence   text not null,
  constraint series_break_indicator_pk primary key (series_break, indicator),
  constraint series_break_indicator_break foreign key (series_break) references figures.series_break,
  constraint series_break_indicator_indicator foreign key (indicator) references figures.indicator
);

create table figures.data_set (
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
  constraint data_set_pk primary key (id)
);
comment on table figures.data_set is 'A file or feed that figures came from; date is its publication (EDTF) when it is one. Its content never changes: a correction is a new data set.';

grant usage on schema figures to ${application}, ${reader};
-- definitions can be reworded by a later version of the product; what was measured cannot
grant select, insert, update on figures.indicator, figures.area, figures.series_break, figures.series_break_indicator to ${application};
grant select, insert on figures.area_name, figures.area_membership, figures.area_change, figures.data_set to ${application};
grant select on all tables in schema figures to ${reader};
