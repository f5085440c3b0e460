import { buffer } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { fileStoreOf } from '../attachments/index.ts'
import { type AttendanceSheet, attendancePdf, attendanceSheet, sheetMonth } from '../contacts/index.ts'
import { say } from '../i18n/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { Runtime } from '../platform/request.ts'
import type { Callers } from './callers.ts'
import { contentDisposition } from './content-disposition.ts'

interface Asked {
  Params: { plie: string; month: string }
  Querystring: { dossier?: string; referent?: string }
}

/** `GET /files/:plie/attendance/:month?dossier=…` or `?referent=…`: the attendance sheet of a month as a PDF. */
export const addAttendanceRoutes = async (app: FastifyInstance, runtime: Runtime, callers: Callers): Promise<void> => {
  const store = fileStoreOf(runtime.config)

  const drawingsOf = async ({ plieId, people }: AttendanceSheet): Promise<Map<string, string>> => {
    const drawings = new Map<string, string>()
    for (const { signatureId } of people.flatMap(({ lines }) => lines)) {
      if (signatureId === null) continue
      const file = await store.open(plieId, signatureId).catch(() => null)
      if (file === null) continue
      const bytes = await buffer(file.stream)
      const type = bytes[0] === 0xff ? 'jpeg' : 'png'
      drawings.set(signatureId, `data:image/${type};base64,${bytes.toString('base64')}`)
    }
    return drawings
  }

  app.get<Asked>('/files/:plie/attendance/:month', async (request, reply) => {
    const ctx = await callers.open(request, request.params.plie)
    const month = sheetMonth(request.params.month)
    const { dossier, referent } = request.query
    const of = dossier !== undefined ? { dossierId: dossier } : { referentId: referent ?? '' }
    if (month === null || (dossier === undefined) === (referent === undefined))
      throw new Refusal('BAD_USER_INPUT', 'sheet.bad-month')
    const sheet = await attendanceSheet(ctx, { of, month })
    const pdf = await attendancePdf(sheet, await drawingsOf(sheet))
    return reply
      .header('content-disposition', contentDisposition(say('sheet.file', ctx.locale, { month: request.params.month })))
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'no-store')
      .header('content-length', pdf.length)
      .type('application/pdf')
      .send(pdf)
  })
}
