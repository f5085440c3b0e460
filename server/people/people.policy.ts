import { any, definePolicy } from '../platform/access/policy.ts'

/** Whoever opens dossiers for the PLIE is told of people it may know; a prescriber is not: it would tell them who is followed. */
definePolicy({ 'participant.compare': [any('coordination'), any('referent')] })
