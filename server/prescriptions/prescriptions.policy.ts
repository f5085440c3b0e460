import { any, definePolicy, linkHolder, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/**
 * domain.md §3, transitions 1 to 4: whoever holds a link sends, so does an external system with leave to, the coordination decides, the administrators give links out. A
 * référent reads what came before the dossiers they follow.
 */
definePolicy({
  'prescription.fill': [linkHolder],
  'prescription.send': [any('coordination'), scope('PRESCRIPTIONS_WRITE')],
  'prescription.list': [any('coordination'), follows],
  'prescription.read': [any('coordination'), follows],
  'prescription.review': [any('coordination')],
  'prescription.manage-links': [any('plie-administrator')],
})
