import { any, definePolicy, scope } from '../platform/access/policy.ts'

/** Forms hold no personal data: whoever works in the PLIE reads them; its administrators design them. */
definePolicy({
  'form.read': [
    any('plie-administrator'),
    any('coordination'),
    any('referent'),
    any('prescriber'),
    any('auditor'),
    scope('ANSWERS_READ'),
    scope('SCHEMA_READ'),
  ],
  'form.edit': [any('plie-administrator')],
  'form.publish': [any('plie-administrator')],
})
