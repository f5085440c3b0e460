import { any, definePolicy } from '../platform/access/policy.ts'

/** Operators are the PLIE’s to name; who works for which is said by those who arrange the caseloads. */
definePolicy({
  'structure.list': [any('plie-administrator'), any('coordination'), any('referent'), any('auditor')],
  'structure.manage': [any('plie-administrator'), any('coordination')],
})
