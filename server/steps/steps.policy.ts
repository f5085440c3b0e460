import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/** domain.md §2: the référent writes and proves the étapes of their own caseload, the coordination validates; a controller reads. */
definePolicy({
  'step.read': [any('coordination'), any('auditor'), follows, scope('DOSSIERS_READ')],
  'step.read-notes': [any('coordination'), follows],
  'step.edit': [any('coordination'), follows, scope('FOLLOW_UP_WRITE')],
  'step.validate': [any('coordination')],
})
