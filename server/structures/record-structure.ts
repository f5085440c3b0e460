import { newId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { structures } from './structure.repository.ts'
import { structureInput } from './structure-input.ts'

export interface RecordStructure {
  readonly input: object
  readonly idempotencyKey: string
}

/** Adds an organisation that employs référents. @throws InvalidInput, KeyReused */
export const recordStructure = useCase(
  'structure.record',
  async (ctx, asked: RecordStructure): Promise<{ id: string }> => {
    ctx.access.require('structure.manage')

    const values = parseInput(structureInput, asked.input)
    await structures(ctx).keepName(values.name, null)

    const { id } = await structures(ctx).add({
      ...values,
      ...{ id: newId(), version: 1, createdAt: ctx.now, updatedAt: ctx.now },
    })

    concerns(ctx, 'structure', id)
    return { id }
  },
  { idempotent: true },
)
