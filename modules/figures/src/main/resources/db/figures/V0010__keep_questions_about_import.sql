-- Who looks at an import that waits for an answer must not have its whole file read again, so what was asked is kept.
alter table figures.import_job add column asked text;
comment on column figures.import_job.asked is 'What was asked when the file was recognised, as a JSON list of field, why and suggestion.';
