import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

/** Whoever reads rows counts them; a system that makes statistics counts them all and reads none. */
definePolicy({
  'submission.count': [
    any('coordination'),
    any('auditor'),
    own('referent', 'referentId', 'dossier.referent_id'),
    own('prescriber', 'authorId', 'submission.author_id'),
    scope('ANSWERS_READ'),
    scope('AGGREGATES_READ'),
  ],
  'dossier.count': [
    any('coordination'),
    any('auditor'),
    own('referent', 'referentId', 'dossier.referent_id'),
    own('prescriber', 'prescriberId', 'dossier.prescriber_id'),
    scope('DOSSIERS_READ'),
    scope('AGGREGATES_READ'),
  ],
})
