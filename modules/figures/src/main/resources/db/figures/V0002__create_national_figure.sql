-- Published national statistics. The key starts with what a question names, ends with what it ranges over.
create table figures.national_figure (
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
  constraint national_figure_pk primary key (indicator, area, period_kind, referrer, care_form, age, end_reason, period, vintage_date),
  constraint national_figure_area foreign key (area) references figures.area,
  constraint national_figure_indicator foreign key (indicator) references figures.indicator,
  constraint national_figure_data_set foreign key (data_set) references figures.data_set,
  constraint national_figure_period check (case period_kind when 'year' then period ~ '^[0-9]{4}JJ00$' when 'half-year' then period ~ '^[0-9]{4}HJ0[12]$' when 'reference-date' then period ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' else false end),
  constraint national_figure_status check (status in ('provisional', 'further-provisional', 'definitive', 'revised', 'unknown')),
  constraint national_figure_counts check (numerator >= 0 and denominator >= 0 and (value is null or numerator is null)),
  constraint national_figure_missing check (case when obs_status in ('O', 'Q') then value is null else coalesce(numerator, value) is not null end),
  constraint national_figure_demonstration check (demonstration = (area ~ '^VB'))
);
comment on table figures.national_figure is 'One published figure in one vintage. obs_status and conf_status are SDMX codes (CL_OBS_STATUS, CL_CONF_STATUS); _T is the total of a breakdown. Never changed.';
comment on column figures.national_figure.vintage is 'When it was published, as precise as is known (EDTF); vintage_date is the last day that can be.';
comment on column figures.national_figure.value is 'As published without counts; null where the source gives counts.';

-- a published figure is never changed or taken away
grant select, insert on figures.national_figure to ${application};
grant select on figures.national_figure to ${reader};
