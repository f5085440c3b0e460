import { any, definePolicy } from '../platform/access/policy.ts'

/** Whoever publishes a form answers for the answers it disturbs; what they hold stays with those who follow the person. */
definePolicy({
  'answers.migrate': [any('plie-administrator')],
})
