import type { CaseloadsQuery, TransferPreviewQuery } from '../data/generated/graphql.ts'

export type Caseload = CaseloadsQuery['caseloads'][number]
export type Move = TransferPreviewQuery['transferPreview'][number]
