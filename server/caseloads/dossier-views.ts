import { z } from 'zod'
import { forbidden, InvalidInput, notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { line, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { dossierViews } from './dossier-view.repository.ts'

export interface KeptView {
  readonly id: string
  readonly name: string
  readonly query: string
}

const input = z.object({ name: line(60), query: z.string().max(2_000, 'input.too-long') })
/** Kept by one member at most: a list of them stays a list one reads. */
const MOST = 20

/** The lists of dossiers the caller named, by name. */
export const readDossierViews = useCase(
  'dossier-view.list',
  async (ctx, _: null): Promise<KeptView[]> => {
    ctx.access.require('dossier.list')
    return (await dossierViews(ctx).all()).map(({ id, name, query }) => ({ id, name, query }))
  },
  { reads: true },
)

/** Keeps the filters and the order of the list under a name; the same name again takes the new ones. @throws InvalidInput */
export const keepDossierView = useCase('dossier-view.keep', async (ctx, asked: object): Promise<{ id: string }> => {
  ctx.access.require('dossier.list')
  if (ctx.actor.id === null) throw forbidden()
  const { name, query } = parseInput(input, asked)
  const known = await dossierViews(ctx).all()
  if (known.length >= MOST && !known.some((one) => one.name === name))
    throw new InvalidInput([inputIssue('input.too-long', 'name')])

  const id = await dossierViews(ctx).keep(name, query)
  concerns(ctx, 'dossier_view', id)
  return { id }
})

/** @throws NOT_FOUND for somebody else’s too */
export const forgetDossierView = useCase(
  'dossier-view.forget',
  async (ctx, { id }: { id: string }): Promise<{ id: string }> => {
    ctx.access.require('dossier.list')
    if (ctx.actor.id === null) throw forbidden()
    if (!isId(id) || !(await dossierViews(ctx).forget(id))) throw notFound()
    concerns(ctx, 'dossier_view', id)
    return { id }
  },
)
