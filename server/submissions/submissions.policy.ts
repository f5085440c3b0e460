import { any, definePolicy, own, scopeByForm } from '../platform/access/policy.ts'

const follows = own('referent', 'referentId', 'dossier.referent_id')
const reads = scopeByForm('ANSWERS_READ', 'formId', 'submission.form_id')
const writes = scopeByForm('ANSWERS_WRITE', 'formId', 'submission.form_id')
const wrote = own('prescriber', 'authorId', 'submission.author_id')

/**
 * promises C3: health obstacles, social situation and free notes are read by the person's référent and the coordination only;
 * a prescriber reads what they sent; a controller reads without free text.
 */
definePolicy({
  'submission.read': [any('coordination'), any('auditor'), follows, wrote, reads],
  'submission.read-free-text': [any('coordination'), follows, wrote],
  'submission.read-sensitive': [any('coordination'), follows, wrote],
  'submission.write': [any('coordination'), follows, wrote, writes],
  'submission.submit': [any('coordination'), follows, wrote, writes],
})
