-- A region may have figures under a code of its own (LOK-...), defined in its configuration and not in the shared catalogue.
-- Shared codes are still checked against the catalogue when figures are read; here only the shape of a local code is.
alter table figures.region_figure
  drop constraint region_figure_indicator,
  add constraint region_figure_indicator check (indicator ~ '^[A-Z]{2,6}(-[A-Z]{1,6})?$');
alter table figures.publication
  drop constraint publication_indicator,
  add constraint publication_indicator check (indicator ~ '^[A-Z]{2,6}(-[A-Z]{1,6})?$');
alter table figures.published_figure
  drop constraint published_figure_indicator,
  add constraint published_figure_indicator check (indicator ~ '^[A-Z]{2,6}(-[A-Z]{1,6})?$');
comment on column figures.region_figure.indicator is 'A code of the catalogue, or LOK- and a code that the region defines itself.';
