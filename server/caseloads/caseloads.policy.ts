import { any, definePolicy } from '../platform/access/policy.ts'

/** Who follows how many, who is away and who covers: the coordination's to see and to arrange. */
definePolicy({ 'caseload.manage': [any('coordination')] })
