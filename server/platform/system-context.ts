import { createAccess } from './access/access.ts'
import { type Actor, SYSTEM } from './actor.ts'
import { dayOf } from './clock.ts'
import { newId } from './ids.ts'
import { forkFor } from './orm/orm.ts'
import type { RequestContext, Runtime, Tenant } from './request.ts'

/** A context for work nobody asked for over HTTP: seeds, jobs, commands. One PLIE at a time; the system may do everything in it. */
export const systemContext = (runtime: Runtime, plie: Tenant | null, actor: Actor = SYSTEM): RequestContext => {
  const now = runtime.now()
  return {
    runtime,
    requestId: newId(),
    actor,
    plie,
    locale: 'fr',
    now,
    today: dayOf(now),
    em: forkFor(runtime.orm, plie?.id ?? null, actor.id),
    access: createAccess(actor),
    work: null,
  }
}
