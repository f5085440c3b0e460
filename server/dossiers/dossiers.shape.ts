import { memberShape } from '../accounts/index.ts'
import type { Shape } from '../platform/plan/shape.ts'
import { readableEvents } from './readable-events.ts'

const sameId = (column: string) => (parent: string, child: string) =>
  `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.${column}`

const identity = (column: string) => ({ column, permission: 'participant.read-identity' as const })

export const participantShape: Shape = {
  type: 'Participant',
  table: 'participant',
  columns: {
    id: 'id',
    firstName: identity('first_name'),
    lastName: identity('last_name'),
    birthDate: identity('birth_date'),
    email: identity('email'),
    phone: identity('phone'),
    commune: 'commune',
    statuses: 'statuses',
    version: 'version',
  },
}

export const eventShape: Shape = {
  type: 'DossierEvent',
  table: 'dossier_event',
  columns: { id: 'id', kind: 'kind', at: 'at', data: 'data' },
  needs: { sentence: ['kind', 'data'] },
  relations: { by: { kind: 'one', to: () => memberShape, on: sameId('actor_id') } },
}

/** Younger capabilities add their relations (submissions, contracts, exit decision). */
export const dossierShape: Shape = {
  type: 'Dossier',
  table: 'dossier',
  columns: {
    id: 'id',
    number: 'number',
    status: 'status',
    openedAt: 'opened_at',
    closedAt: 'closed_at',
    admittedOn: 'admitted_on',
    updatedAt: 'updated_at',
    version: 'version',
    referentId: 'referent_id',
    prescriberId: 'prescriber_id',
  },
  needs: { abilities: ['referentId', 'prescriberId', 'status'] },
  relations: {
    participant: { kind: 'one', to: () => participantShape, on: sameId('participant_id') },
    referent: { kind: 'one', to: () => memberShape, on: sameId('referent_id') },
    prescriber: { kind: 'one', to: () => memberShape, on: sameId('prescriber_id') },
    events: {
      kind: 'many',
      takesArgs: true,
      to: () => eventShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
      where: (child, _args, ctx) => readableEvents(ctx, child),
      orderBy: (child) => `${child}.at desc, ${child}.id desc`,
      limit: (args) => Math.min(Math.max(Number(args['first'] ?? 50), 0), 100),
    },
  },
}
