import { any, definePolicy, linkHolder, scope } from '../platform/access/policy.ts'

/** Public lists: for whoever has something to do in a PLIE, not a service offered to passers-by. */
definePolicy({
  'nomenclature.read': [
    any('plie-administrator'),
    any('coordination'),
    any('referent'),
    any('prescriber'),
    any('auditor'),
    scope('DOSSIERS_READ'),
    scope('IDENTITY_READ'),
    scope('ANSWERS_READ'),
    scope('SCHEMA_READ'),
    linkHolder,
  ],
})
