import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')
const sent = own('prescriber', 'prescriberId', 'dossier.prescriber_id')

/** domain.md §2: the référent edits their own caseload, the coordination all, the prescriber sees what they sent. */
definePolicy({
  'dossier.list': [any('coordination'), any('auditor'), follows, sent, scope('DOSSIERS_READ')],
  'dossier.read': [any('coordination'), any('auditor'), follows, sent, scope('DOSSIERS_READ')],
  'dossier.open': [any('coordination'), any('referent'), any('prescriber'), scope('DOSSIERS_WRITE')],
  'dossier.assign': [any('coordination')],
  'participant.edit': [any('coordination'), follows, scope('DOSSIERS_WRITE')],
  'participant.return': [any('coordination'), follows, scope('DOSSIERS_WRITE')],
  'participant.read-identity': [any('coordination'), any('auditor'), follows, sent, scope('IDENTITY_READ')],
})
