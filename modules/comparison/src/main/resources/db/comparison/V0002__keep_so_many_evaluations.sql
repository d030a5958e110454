-- Every question that was ever asked would be kept for ever, so a region keeps so many: what it has not asked for longest goes first.
alter table comparison.evaluation add column asked_at timestamptz;
-- the owner of a table is under its forced policies too
alter table comparison.evaluation no force row level security;
update comparison.evaluation set asked_at = created_at;
alter table comparison.evaluation alter column asked_at set not null;
alter table comparison.evaluation force row level security;
comment on column comparison.evaluation.asked_at is 'When the region itself last asked for it. Says nothing of the answer, which never changes.';
create index evaluation_asked_last on comparison.evaluation (region_id, asked_at desc);
comment on column comparison.evaluation_job.progressed_at is 'The last sign of life. A server that works gives several a second; after a while without, the work was interrupted.';
-- of what was computed only the day of asking changes; own rows alone can go, as row-level security says
grant update (asked_at), delete on comparison.evaluation to ${application};
