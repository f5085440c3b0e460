import { any, definePolicy, own } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/**
 * Evidence is read by those who follow the person and by the controller; what tells of health or social situation by the former
 * only (promises C3). Who downloaded it is told to those who answer for it: the coordination and the controller.
 */
definePolicy({
  'attachment.read': [any('coordination'), any('auditor'), follows],
  'attachment.read-sensitive': [any('coordination'), follows],
  'attachment.trace': [any('coordination'), any('auditor')],
  'attachment.write': [any('coordination'), follows],
})
