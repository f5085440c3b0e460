import { enumOf } from './enum-of.ts'

/** Who a decision is explained to. */
export const AudienceEnum = enumOf('Audience', ['PARTICIPANT', 'REFERENT', 'CONTROLLER'])
