import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/** Operations are the PLIE’s; who is in them is said by who follows the person, and read by the FSE controller. */
definePolicy({
  'operation.list': [
    any('coordination'),
    any('plie-administrator'),
    any('referent'),
    any('auditor'),
    scope('DOSSIERS_READ'),
  ],
  'operation.manage': [any('coordination'), any('plie-administrator')],
  'participation.read': [any('coordination'), any('auditor'), follows, scope('DOSSIERS_READ')],
  'participation.edit': [any('coordination'), follows],
})
