import { newId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { operations } from './operation.repository.ts'
import { operationInput } from './operation-input.ts'

export interface RecordOperation {
  readonly input: object
  readonly idempotencyKey: string
}

/** Adds an FSE+ operation. @throws InvalidInput, KeyReused */
export const recordOperation = useCase(
  'operation.record',
  async (ctx, asked: RecordOperation): Promise<{ id: string }> => {
    ctx.access.require('operation.manage')

    const values = parseInput(operationInput, asked.input)
    await operations(ctx).keepNumber(values.operationNumber, null)

    const { id } = await operations(ctx).add({
      ...values,
      ...{ id: newId(), closedOn: null, version: 1, createdAt: ctx.now, updatedAt: ctx.now },
    })

    concerns(ctx, 'operation', id)
    return { id }
  },
  { idempotent: true },
)
