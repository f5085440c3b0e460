import { any, definePolicy, own } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')
const sent = own('prescriber', 'prescriberId', 'dossier.prescriber_id')

/** domain.md §2 and R42: the participant has the whole of it from who follows them; the prescriber gets what concerns them. */
definePolicy({
  'summary.read': [any('coordination'), follows],
  'summary.share': [any('coordination'), follows, sent],
})
