-- Who may do what: accounts and tokens per region, failed logins and the audit trail.

-- Shared and without secrets: which region to set before an account can be read.
create table identity.login_name (
  name       text not null,
  region_id  text not null,
  constraint login_name_pk primary key (name),
  constraint login_name_lower_case check (name = lower(name))
);
comment on table identity.login_name is 'Account names are unique over the product; says in which region an account stands.';

-- Shared, because it counts for names that no region has just the same. Holds a hash of the name, not the name.
create table identity.failed_login (
  name_hash  text        not null,
  id         text        not null,
  failed_at  timestamptz not null,
  constraint failed_login_pk primary key (name_hash, id)
);
comment on table identity.failed_login is 'Failed logins of the last minutes, to slow down guessing.';

create table identity.account (
  region_id      text        not null,
  name           text        not null,
  password_hash  text        not null,
  roles          text        not null,
  active         boolean     not null,
  trial          boolean     not null,
  created_at     timestamptz not null,
  constraint account_pk primary key (region_id, name),
  constraint account_name foreign key (name) references identity.login_name,
  constraint account_roles check (roles ~ '^(reader|editor|approver|administrator)(,(reader|editor|approver|administrator))*$')
);
comment on table identity.account is 'An account of an official; trial accounts exist to try the product out.';

create table identity.access_token (
  region_id     text        not null,
  id            text        not null,
  token_hash    text        not null,
  kind          text        not null,
  name          text,
  account       text        not null,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  revoked_at    timestamptz,
  constraint access_token_pk primary key (region_id, id),
  constraint access_token_hash unique (region_id, token_hash),
  constraint access_token_account foreign key (region_id, account) references identity.account,
  constraint access_token_kind check (kind in ('LOGIN', 'PAGE', 'NAMED')),
  constraint access_token_name check ((kind = 'NAMED') = (name is not null)),
  constraint access_token_term check (expires_at > created_at and expires_at <= created_at + interval '366 days')
);
comment on table identity.access_token is 'Bearer tokens of the API; only the SHA-256 of a token is kept.';

create table identity.audit_entry (
  region_id  text        not null,
  id         text        not null,
  at         timestamptz not null,
  account    text        not null,
  action     text        not null,
  subject    text,
  constraint audit_entry_pk primary key (region_id, id)
);
create index audit_entry_moment on identity.audit_entry (region_id, at);
comment on table identity.audit_entry is 'Who did what, and when. Rows are only ever added.';

alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy own on identity.account
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
alter table identity.access_token enable row level security;
alter table identity.access_token force row level security;
create policy own on identity.access_token
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));
alter table identity.audit_entry enable row level security;
alter table identity.audit_entry force row level security;
create policy own on identity.audit_entry
  using (region_id = nullif(current_setting('app.region', true), ''))
  with check (region_id = nullif(current_setting('app.region', true), ''));

grant usage on schema identity to ${application}, ${reader};
grant select, insert on identity.login_name to ${application};
grant select, insert, delete on identity.failed_login to ${application};
grant select, insert, update (password_hash, roles, active) on identity.account to ${application};
grant select, insert, update (revoked_at), delete on identity.access_token to ${application};
-- nobody rewrites the audit trail
grant select, insert on identity.audit_entry to ${application};
grant select on identity.login_name, identity.audit_entry to ${reader};
