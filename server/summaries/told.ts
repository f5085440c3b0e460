import type { SentenceKey } from '../i18n/index.ts'

/** A sentence of the server in the language of the document. */
export type Told = (key: SentenceKey, params?: Record<string, string | number>) => string
