import type { StartupCode } from './startup-error.ts'

/** What the program says when it cannot start, in English (`JALON_LANG=en`). */
export const en: Readonly<Record<StartupCode, string>> = {
  'config.bad-value': 'The variable {name} is wrong: {expected}.',
  'config.owner-without-url': 'DATABASE_OWNER_URL is given without DATABASE_URL: give the application role too.',
  'config.expected-postgres-url': 'expected an address like postgresql://account:password@server:port/database',
  'config.expected-host': 'expected a host name or an IP address',
  'config.expected-port': 'expected a number between 0 and 65535',
  'config.expected-origin': 'expected an http:// or https:// address without a path',
  'config.expected-text': 'expected a text',
  'config.expected-yes-no': 'expected 1 or 0',
  'config.expected-networks': 'it takes addresses or networks separated by commas, like 10.0.0.0/8',
  'config.expected-log-level': 'expected trace, debug, info, warn, error, fatal or silent',
  'config.expected-bucket': 'expected the name of an S3 bucket: lower case, digits, dots and hyphens',
  'config.expected-megabytes': 'expected a number of megabytes',
  'config.s3-incomplete':
    'The S3 storage is half given: {names} is missing. Give it, or take all JALON_S3_* variables away to keep files on disk.',
  'config.secret-unreadable': 'The file {path} given by {name} cannot be read.',
  'files.unwritable':
    'The folder of files {path} cannot be written ({reason}): give another with JALON_DATA or change its permissions.',
  'files.s3-unreachable': 'The S3 storage {target} does not answer ({reason}): check JALON_S3_ENDPOINT.',
  'files.s3-refused':
    'The S3 storage {target} refuses access (answer {status}): check JALON_S3_BUCKET, JALON_S3_REGION and the keys.',
  'rome.unreadable':
    'The list of trades {path} cannot be read ({reason}): give with JALON_ROME_FILE a JSON or CSV file with a code and a label for each trade.',
  'data.unwritable':
    'The data folder {path} cannot be written ({reason}): give another with JALON_DATA or change its permissions.',
  'data.foreign-owner':
    'The data in {path} belong to another system account: run Jalon under that account, or give another folder with JALON_DATA.',
  'lock.held':
    'Jalon already runs on {path} (process {pid}, started {since}): stop it first, or give another folder with JALON_DATA.',
  'postgres.no-binaries':
    'There is no embedded PostgreSQL for this system ({platform} {arch}): give an outside database with DATABASE_URL.',
  'postgres.no-user':
    'PostgreSQL refuses to run as root and the system account "postgres" could not be created: run Jalon under an ordinary account.',
  'postgres.other-version':
    'The data in {path} come from PostgreSQL {found}, the program brings PostgreSQL {wanted}: export them with the old version, then import them.',
  'postgres.credentials-lost':
    'The data in {path} exist but the file {file} that keeps their passwords is gone: put it back, or move these data away.',
  'postgres.init-failed': 'The embedded database could not be created in {path}: {reason}',
  'postgres.start-failed': 'The embedded database of {path} does not start: {reason}',
  'database.unreachable':
    'The database {target} does not answer ({reason}): check DATABASE_URL and that PostgreSQL is running.',
  'database.refused': 'The database {target} refuses the connection ({reason}): check the account and the password.',
  'database.too-old': 'The database {target} is PostgreSQL {found}: version 15 or later is needed.',
  'database.role-too-strong':
    'The role "{role}" of DATABASE_URL has too many rights ({reason}): the application refuses to start with it, give a role that owns nothing.',
  'database.not-migrated':
    'The database {target} is not up to date: give DATABASE_OWNER_URL, or run npm run db:migrate first.',
  ready: 'Jalon is ready: {address}',
  'demo.not-empty': 'This database has accounts already: the demonstration goes into an empty one only.',
  'demo.accounts': 'Demonstration accounts (password: {password}):',
  'demo.seeding': 'First start: three hundred invented journeys are being played, this takes a moment…',
  'seed.bad-arguments':
    'Arguments not understood: {given}. Expected: npm run seed -- --plies 14 --journeys 20000, or nothing for the demonstration.',
  'seed.bad-number': '{flag} takes a whole number from {min} to {max}, not "{given}".',
  'seed.progress': '{done} of {total} journeys, {rate} a second, {left} left',
  'seed.done': '{total} journeys seeded in {seconds} ({rate} a second).',
  'seed.stopped': 'Stopped after {done} of {total} journeys: what is seeded is whole and can be used.',
  'demo.tokens': 'Demonstration tokens: {path}',
  'operator.link': 'First account, platform operator ({email}). This link works once, for 72 hours:',
  'database.grant-refused':
    'The role "{role}" is not a member of {group} and DATABASE_OWNER_URL cannot add it: run "grant {group} to {role}" as an administrator of the database.',
  'index.no-plie': 'No PLIE has the address “{slug}”: give it after the command (npm run index:rebuild -- niort).',
  'index.rebuilt': 'Search index written again: {slug}, {count} forms.',
  'port.taken': 'Port {port} is already taken: stop the other program or give another port with PORT.',
  'port.forbidden': 'Port {port} cannot be opened ({reason}): give another port with PORT.',
}
