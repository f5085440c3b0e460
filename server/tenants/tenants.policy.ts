import { any, definePolicy } from '../platform/access/policy.ts'

/** What a PLIE decides for itself is said by its administrators. */
definePolicy({
  'plie.configure': [any('plie-administrator')],
})
