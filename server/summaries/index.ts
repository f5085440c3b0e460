import './summaries.policy.ts'

export { journeySummary } from './journey-summary.ts'
export { SUMMARY_READERS } from './summary.ts'
export { summaryPdf } from './summary-pdf.ts'
