import type { FastifyInstance } from 'fastify'
import { fileStoreOf } from '../attachments/index.ts'
import { attendancePdf, attendanceSheet, sheetMonth } from '../contacts/index.ts'
import { say } from '../i18n/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { Runtime } from '../platform/request.ts'
import type { Callers } from './callers.ts'
import { drawingsOf } from './drawings-of.ts'
import { sendPdf } from './send-pdf.ts'

interface Asked {
  Params: { plie: string; month: string }
  Querystring: { dossier?: string; referent?: string }
}

/** `GET /files/:plie/attendance/:month?dossier=…` or `?referent=…`: the attendance sheet of a month as a PDF. */
export const addAttendanceRoutes = async (app: FastifyInstance, runtime: Runtime, callers: Callers): Promise<void> => {
  const store = fileStoreOf(runtime.config)

  app.get<Asked>('/files/:plie/attendance/:month', async (request, reply) => {
    const ctx = await callers.open(request, request.params.plie)
    const month = sheetMonth(request.params.month)
    const { dossier, referent } = request.query
    const of = dossier !== undefined ? { dossierId: dossier } : { referentId: referent ?? '' }
    if (month === null || (dossier === undefined) === (referent === undefined))
      throw new Refusal('BAD_USER_INPUT', 'sheet.bad-month')
    const sheet = await attendanceSheet(ctx, { of, month })
    const signatures = sheet.people.flatMap(({ lines }) => lines.map(({ signatureId }) => signatureId))
    const pdf = await attendancePdf(sheet, await drawingsOf(store, sheet.plieId, signatures))
    return sendPdf(reply, pdf, say('sheet.file', ctx.locale, { month: request.params.month }))
  })
}
