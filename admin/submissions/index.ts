import { z } from 'zod'

/** The lists a form searches. */
export { lookupWith } from './lookup.ts'
/** What the API sends of a submission as JSON, in the form language's own terms. */
export { readAnswers, readForm, readIssues } from './submission-model.ts'
/** How a file reaches a dossier, with its progress. */
export { fileAddress, sendFile, uploadTo } from './upload.ts'

const scores = z.object({ total: z.number().nullable().catch(null) }).catch({ total: null })

/** Total score of a submission, 0–100, out of what the API sends as JSON; null when there is none. */
export const totalOf = (json: unknown): number | null => scores.parse(json).total
