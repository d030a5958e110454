#!/bin/sh
# Maakt de rollen bij de eerste start van de PostgreSQL-container; zie compose.yaml en roles.sql.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v owner_password="$OWNER_PASSWORD" -v application_password="$APPLICATION_PASSWORD" -f /roles/roles.sql
