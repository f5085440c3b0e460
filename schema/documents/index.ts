export { DOCUMENT_ACTS, DOCUMENT_KINDS, type DocumentAct, type DocumentKind } from './kinds.ts'
