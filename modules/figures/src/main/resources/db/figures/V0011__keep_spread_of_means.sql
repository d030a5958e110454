-- A mean is only worth comparing with its standard deviation and its number (Student, Welch), so figures keep the deviation; the
-- number of measurements n is the denominator. Nothing stored before had one.

alter table figures.national_figure add column standard_deviation numeric;
alter table figures.national_figure add constraint national_figure_spread check (standard_deviation is null or (standard_deviation >= 0 and value is not null and denominator is not null and denominator >= 2));
comment on column figures.national_figure.standard_deviation is 'Of a mean (value), with n - 1; denominator is then n, the number of measurements. Null where the source gives none.';

alter table figures.region_figure add column standard_deviation numeric;
alter table figures.region_figure add constraint region_figure_spread check (standard_deviation is null or (standard_deviation >= 0 and value is not null and denominator is not null and denominator >= 2));

alter table figures.published_figure add column standard_deviation numeric;
alter table figures.published_figure add constraint published_figure_spread check (standard_deviation is null or (standard_deviation >= 0 and value is not null and denominator is not null and denominator >= 2));

alter table figures.import_figure add column standard_deviation numeric;
alter table figures.import_figure add column previous_standard_deviation numeric;
