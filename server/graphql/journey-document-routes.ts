import type { FastifyInstance } from 'fastify'
import { fileStoreOf } from '../attachments/index.ts'
import { contractDocument, contractPdf } from '../engagement/index.ts'
import { say } from '../i18n/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { Runtime } from '../platform/request.ts'
import { journeySummary, SUMMARY_READERS, summaryPdf } from '../summaries/index.ts'
import type { Callers } from './callers.ts'
import { drawingsOf } from './drawings-of.ts'
import { sendPdf } from './send-pdf.ts'

interface ContractAsked {
  Params: { plie: string; submission: string }
}
interface SummaryAsked {
  Params: { plie: string; dossier: string }
  Querystring: { for?: string }
}

/**
 * `GET /files/:plie/contract/:submission`: an engagement contract as a PDF, with the signatures it bears;
 * `GET /files/:plie/summary/:dossier?for=participant|prescriber`: the summary of a journey, for one or the other.
 */
export const addJourneyDocumentRoutes = async (
  app: FastifyInstance,
  runtime: Runtime,
  callers: Callers,
): Promise<void> => {
  const store = fileStoreOf(runtime.config)

  app.get<ContractAsked>('/files/:plie/contract/:submission', async (request, reply) => {
    const ctx = await callers.open(request, request.params.plie)
    const contract = await contractDocument(ctx, { submissionId: request.params.submission })
    const ids = contract.signatures.map(({ drawingId }) => drawingId)
    const pdf = await contractPdf(contract, await drawingsOf(store, contract.plieId, ids))
    return sendPdf(reply, pdf, say('contract.file', ctx.locale, { number: contract.number }))
  })

  app.get<SummaryAsked>('/files/:plie/summary/:dossier', async (request, reply) => {
    const ctx = await callers.open(request, request.params.plie)
    const reader = SUMMARY_READERS.find((one) => one === request.query.for)
    if (reader === undefined) throw new Refusal('BAD_USER_INPUT', 'summary.bad-reader')
    const summary = await journeySummary(ctx, { dossierId: request.params.dossier, reader })
    return sendPdf(reply, await summaryPdf(summary), say('summary.file', ctx.locale, { number: summary.number }))
  })
}
