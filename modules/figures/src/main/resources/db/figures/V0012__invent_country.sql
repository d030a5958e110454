-- The invented country of the demonstration has youth regions too (VJ01), whose figures are as invented as those of its municipalities.

alter table figures.national_figure
  drop constraint national_figure_demonstration,
  add constraint national_figure_demonstration check (demonstration = (area ~ '^V[BWJ]'));
