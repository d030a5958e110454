-- A region counts for its contract areas and neighbourhoods too, and a table of a later year ends what was open.

alter table figures.region_figure
  drop constraint region_figure_area,
  drop constraint region_figure_demonstration,
  add constraint region_figure_area check (area = 'RG-' || region_id or starts_with(area, 'CA-' || region_id || '.') or area ~ '^((GM|VB)[0-9]{4}|(WK|VW)[0-9]{6})$'),
  -- an invented area has invented figures only, a real one never; a total or contract area is as its region
  add constraint region_figure_demonstration check (area ~ '^(RG|CA)-' or demonstration = (area ~ '^V[BW]'));
alter table figures.published_figure
  drop constraint published_figure_area,
  drop constraint published_figure_demonstration,
  add constraint published_figure_area check (area = 'RG-' || region_id or starts_with(area, 'CA-' || region_id || '.') or area ~ '^((GM|VB)[0-9]{4}|(WK|VW)[0-9]{6})$'),
  add constraint published_figure_demonstration check (area ~ '^(RG|CA)-' or demonstration = (area ~ '^V[BW]'));
alter table figures.national_figure
  drop constraint national_figure_demonstration,
  add constraint national_figure_demonstration check (demonstration = (area ~ '^V[BW]'));

comment on table figures.area_membership is 'Area in a larger one (youth region, province, part of the country), dated; basis says how it is known.';
grant update (valid_to) on figures.area_membership to ${application};
