import { any, definePolicy } from '../platform/access/policy.ts'

/**
 * Whoever designs forms may see what a draft would decide: which dossiers, from what to what, never what is known of the person,
 * which stays with those who follow them.
 */
definePolicy({
  'publication.replay': [any('plie-administrator')],
  'publication.configure': [any('plie-administrator')],
})
