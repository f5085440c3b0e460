import { any, definePolicy, own } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/** What is due is for those who can do something about it. */
definePolicy({
  'due.list': [any('coordination'), follows],
  'due.snooze': [any('coordination'), follows],
})
