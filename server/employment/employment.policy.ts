import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

definePolicy({
  'employment.read': [any('coordination'), any('auditor'), follows, scope('DOSSIERS_READ')],
  'employment.edit': [any('coordination'), follows, scope('FOLLOW_UP_WRITE')],
})
