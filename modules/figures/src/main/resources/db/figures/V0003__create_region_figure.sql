-- A region's own figures, the invented ones of the demonstration among them. Others see only what is published.
create table figures.region_figure (
  region_id       text    not null,
  indicator       text    not null,
  area            text    not null,
  period_kind     text    not null,
  period          text    not null collate "C",
  referrer        text    not null default '_T',
  care_form       text    not null default '_T',
  age             text    not null default '_T',
  end_reason      text    not null default '_T',
  vintage_date    date    not null,
  vintage         text    not null,
  status          text    not null,
  obs_status      text    not null,
  conf_status     text,
  numerator       numeric,
  denominator     numeric,
  value           numeric,
  data_set        text    not null,
  demonstration   boolean not null,
  published       boolean not null,
  constraint region_figure_pk primary key (region_id, indicator, area, period_kind, referrer, care_form, age, end_reason, period, vintage_date),
  constraint region_figure_indicator foreign key (indicator) references figures.indicator,
  constraint region_figure_data_set foreign key (data_set) references figures.data_set,
  constraint region_figure_period check (case period_kind when 'year' then period ~ '^[0-9]{4}JJ00$' when 'half-year' then period ~ '^[0-9]{4}HJ0[12]$' when 'reference-date' then period ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' else false end),
  constraint region_figure_status check (status in ('provisional', 'further-provisional', 'definitive', 'revised', 'unknown')),
  constraint region_figure_counts check (numerator >= 0 and denominator >= 0 and (value is null or numerator is null)),
  constraint region_figure_missing check (case when obs_status in ('O', 'Q') then value is null else coalesce(numerator, value) is not null end),
  -- an invented municipality has invented figures only, a real one never; a total is as its region, which the reading side checks
  constraint region_figure_demonstration check (area ~ '^RG-' or demonstration = (area ~ '^VB')),
  -- the total of a region is its own area, which no other region can write
  constraint region_figure_area check (area = 'RG-' || region_id or area ~ '^(GM|VB)[0-9]{4}$')
);
comment on table figures.region_figure is 'One figure of a region in one vintage, columns as national_figure. Never changed; only whether others may read it follows the region.';
-- a question names indicator and areas, not who owns them
create index region_figure_asked on figures.region_figure (indicator, area, period_kind, period);

alter table figures.region_figure enable row level security;
alter table figures.region_figure force row level security;
create policy own on figures.region_figure
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
create policy published on figures.region_figure for select
  using (published and nullif(current_setting('app.region', true), '') is not null);

-- a figure is never changed or taken away: a correction is a new vintage
grant select, insert, update (published) on figures.region_figure to ${application};
grant select on figures.region_figure to ${reader};
