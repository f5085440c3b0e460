import { any, definePolicy, linkHolder, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/**
 * domain.md §3, transitions 1 to 4: whoever holds a link sends, so do a prescriber with an account and an external system with leave to,
 * the coordination decides, the administrators give links out. A référent reads what came before the dossiers they follow. What one has
 * sent oneself is followed by its sending, not by reading it (R42).
 */
definePolicy({
  'prescription.fill': [linkHolder],
  'prescription.send': [any('coordination'), any('prescriber'), scope('PRESCRIPTIONS_WRITE')],
  'prescription.list': [any('coordination'), follows],
  'prescription.read': [any('coordination'), follows],
  'prescription.review': [any('coordination')],
  'prescription.manage-links': [any('plie-administrator')],
})
