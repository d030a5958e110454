-- What features do (publishing, importing) has something to add that an id alone does not say.
alter table identity.audit_entry add column detail text;
comment on column identity.audit_entry.detail is 'What else must be known; never a figure or a secret.';
