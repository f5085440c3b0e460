import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/** domain.md §2: the référent proposes for their own caseload; the coordination checks, and records what a body decided. */
definePolicy({
  'journey.read': [any('coordination'), any('auditor'), follows, scope('DOSSIERS_READ')],
  'journey.check': [any('coordination')],
  'journey.follow': [any('coordination'), follows],
  'journey.decide': [any('coordination')],
})
