import { participantUpdated } from '../../schema/index.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { dossiers, participants } from './dossier.repository.ts'
import { participantInput } from './participant-input.ts'

export interface UpdateParticipant {
  readonly dossierId: string
  /** Version of the participant that was shown. */
  readonly version: number
  readonly input: object
}

/** Rectifies the identity of the participant of a dossier. */
export const updateParticipant = useCase(
  'participant.update',
  async (ctx, asked: UpdateParticipant): Promise<{ id: string }> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)
    const participant = await participants(ctx).lock(dossier.participantId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('participant.edit', dossier, 'dossier.read')

    const person = parseInput(participantInput, asked.input)
    refuseStale(participant, asked.version)

    const next = {
      firstName: person.firstName,
      lastName: person.lastName,
      birthDate: person.birthDate ?? null,
      email: person.email ?? null,
      phone: person.phone ?? null,
      commune: person.commune ?? null,
      statuses: [...(person.statuses ?? participant.statuses)],
    }
    const changed = Object.entries(next)
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(participant, name)))
      .map(([name]) => name)
    Object.assign(participant, next, { version: participant.version + 1, updatedAt: ctx.now })

    record(ctx, dossier.id, participantUpdated({ participantId: participant.id, changed }))
    return { id: dossier.id }
  },
)
