import { memberships } from '../accounts/index.ts'
import { announce, concerns } from '../platform/outbox/outbox.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { NoSecondPerson } from './errors.ts'

/** How a PLIE publishes its forms. */
export interface PublicationSettings {
  readonly needsSecondPerson: boolean
}

/** Whether the PLIE wants a second person for each publication; it does not until it says so. */
export const needsSecondPerson = async (ctx: RequestContext): Promise<boolean> => {
  const [row] = await ctx.em.execute<{ needed: boolean }[]>(
    `select settings -> 'publicationNeedsSecondPerson' = 'true'::jsonb as needed from plie where id = ?::uuid`,
    [plieOf(ctx)],
  )
  return row?.needed === true
}

export const readPublicationSettings = useCase(
  'publication.read-settings',
  async (ctx, _: null): Promise<PublicationSettings> => {
    ctx.access.require('form.edit')
    return { needsSecondPerson: await needsSecondPerson(ctx) }
  },
  { reads: true },
)

/** Chooses whether a publication needs a second person. @throws NoSecondPerson where there is one administrator only */
export const configurePublications = useCase(
  'publication.configure',
  async (ctx, asked: PublicationSettings): Promise<PublicationSettings> => {
    ctx.access.require('publication.configure')
    concerns(ctx, 'plie', plieOf(ctx))

    const administrators = await memberships(ctx).lockAdministrators()
    if (asked.needsSecondPerson && administrators.length < 2) throw new NoSecondPerson()

    await ctx.em.execute(
      `update plie set settings = jsonb_set(settings, '{publicationNeedsSecondPerson}', to_jsonb(?::boolean)) where id = ?::uuid`,
      [asked.needsSecondPerson, plieOf(ctx)],
    )
    announce(ctx, 'publication-settings-changed', { needsSecondPerson: asked.needsSecondPerson })
    return { needsSecondPerson: asked.needsSecondPerson }
  },
)
