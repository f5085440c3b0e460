import { any, definePolicy, own } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')

/** The référent proposes; a committee or the coordination decides, as each PLIE has written. */
definePolicy({
  'exit.assess': [any('coordination'), follows],
  'exit.propose': [any('coordination'), follows],
})
