import { any, definePolicy, scope } from '../platform/access/policy.ts'

/** Whoever reads something of every dossier may follow what happens; of what, each kind says (`told-to.ts`). */
definePolicy({
  'change.list': [
    any('coordination'),
    any('auditor'),
    scope('DOSSIERS_READ'),
    scope('IDENTITY_READ'),
    scope('ANSWERS_READ'),
    scope('SCHEMA_READ'),
  ],
})
