import { any, definePolicy, own, scope } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')
const wrote = own('prescriber', 'authorId', 'submission.author_id')

/**
 * promises C3: health obstacles, social situation and free notes are read by the person's référent and the coordination only;
 * a prescriber reads what they sent; a controller reads without free text.
 */
definePolicy({
  'submission.read': [any('coordination'), any('auditor'), follows, wrote, scope('ANSWERS_READ')],
  'submission.read-free-text': [any('coordination'), follows, wrote],
  'submission.read-sensitive': [any('coordination'), follows, wrote],
  'submission.write': [any('coordination'), follows, wrote],
  'submission.submit': [any('coordination'), follows, wrote],
})
