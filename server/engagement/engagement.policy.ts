import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/** domain.md §5.4: the contract proves the entry, a controller sees it; it is made and signed with who follows the person. */
definePolicy({
  'engagement.read': [any('coordination'), any('auditor'), follows, scope('DOSSIERS_READ')],
  'engagement.sign': [any('coordination'), follows],
})
