#!/usr/bin/env bash
# Runs a command against an outside PostgreSQL, as an installation of one's own would be: a throw-away cluster of the
# PostgreSQL installed on this machine (15 or later: apt-get install postgresql), roles made by roles.sql, the
# application signing in with a role that owns nothing.
#   tests/support/outside-postgres.sh npm test
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"

bin="${PGBIN:-}"
for folder in /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql@*/bin; do
  [ -z "$bin" ] && [ -x "$folder/initdb" ] && bin="$folder"
done
[ -n "$bin" ] || { echo 'No PostgreSQL found: install one, or give the folder of its programs in PGBIN.' >&2; exit 1; }

folder="$(mktemp -d "${TMPDIR:-/tmp}/jalon-outside-XXXXXX")"
chmod 755 "$folder"
cp "$root/server/platform/postgres/roles.sql" "$folder/"
as=()
if [ "$(id -u)" = 0 ]; then
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  chown postgres "$folder"
fi
secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
admin="$(secret)" owner="$(secret)" login="$(secret)"
port="$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')"

stop() {
  (cd / && "${as[@]}" "$bin/pg_ctl" stop -D "$folder/data" -m immediate -s) || true
  rm -rf "$folder"
}
trap stop EXIT

(
  cd /
  "${as[@]}" sh -c "umask 077; printf %s '$admin' > '$folder/password'"
  "${as[@]}" "$bin/initdb" -D "$folder/data" -U postgres --pwfile="$folder/password" --auth=scram-sha-256 --no-sync --locale=C.UTF-8 >"$folder/initdb.log"
  "${as[@]}" "$bin/pg_ctl" start -D "$folder/data" -w -s -l "$folder/data/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200"
)
PGPASSWORD="$admin" JALON_OWNER_PASSWORD="$owner" JALON_LOGIN_PASSWORD="$login" \
  "$bin/psql" --host=127.0.0.1 --port="$port" --username=postgres --dbname=postgres --quiet --no-psqlrc --file="$folder/roles.sql"
# Only the tests make databases of their own.
PGPASSWORD="$admin" "$bin/psql" --host=127.0.0.1 --port="$port" --username=postgres --dbname=postgres --quiet --no-psqlrc \
  --command='alter role jalon_owner createdb'

export DATABASE_URL="postgresql://jalon_login:$login@127.0.0.1:$port/jalon"
export DATABASE_OWNER_URL="postgresql://jalon_owner:$owner@127.0.0.1:$port/jalon"
code=0
"$@" || code=$?
exit "$code"
