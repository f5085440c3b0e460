import { any, definePolicy, own } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/** Evidence is read by those who follow the person and by the controller. */
definePolicy({
  'attachment.read': [any('coordination'), any('auditor'), follows],
  'attachment.write': [any('coordination'), follows],
})
