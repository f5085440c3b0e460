import type { AuditTold } from './audit/audit.ts'
import { writeAudit } from './audit/audit.ts'
import { inTransaction } from './orm/orm.ts'
import type { RequestContext } from './request.ts'

class Undone extends Error {}

/**
 * Does everything `work` does in one transaction and takes it back: whatever it answers is what the real thing would have. What
 * was read and what was refused leave their lines in the audit trail, which a trial must not be a way around (promises J1).
 */
export const tryOut = async <T>(outer: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> => {
  const lines: AuditTold[] = []
  const undone = new Undone()
  let answer: { readonly value: T } | undefined
  try {
    await inTransaction(outer.em, 'dry run', async (em) => {
      answer = { value: await work({ ...outer, em, trial: { lines } }) }
      throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
  if (answer === undefined) throw new Error('a dry run ended without an answer')
  if (lines.length > 0)
    await inTransaction(outer.em, 'dry run (audit)', async (em) => {
      for (const { action, object, result } of lines) await writeAudit({ ...outer, em }, action, object, result)
    })
  return answer.value
}
