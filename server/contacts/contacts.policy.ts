import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/** domain.md §2: interviews are noted by who follows the person; their notes are read by nobody else but the coordination. */
definePolicy({
  'contact.read': [any('coordination'), any('auditor'), follows, scope('DOSSIERS_READ')],
  'contact.read-note': [any('coordination'), follows],
  'contact.edit': [any('coordination'), follows, scope('FOLLOW_UP_WRITE')],
})
