import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { operations } from './operation.repository.ts'
import { operationInput } from './operation-input.ts'

export interface UpdateOperation {
  readonly id: string
  readonly input: object
  /** Version of the operation that was shown. */
  readonly version: number
}

/** Changes an operation; its days still hold everybody who is in it. @throws InvalidInput, VersionConflict, NOT_FOUND */
export const updateOperation = useCase(
  'operation.update',
  async (ctx, asked: UpdateOperation): Promise<{ id: string }> => {
    ctx.access.require('operation.manage')
    const operation = await operations(ctx).lock(asked.id)
    concerns(ctx, 'operation', operation.id)

    const values = parseInput(operationInput, asked.input)
    refuseStale(operation, asked.version)
    await operations(ctx).keepNumber(values.operationNumber, operation.id)
    const span = await operations(ctx).span(operation.id)
    const issues = [
      ...(span !== null && span.from < values.firstDay ? [inputIssue('input.leaves-out', 'firstDay')] : []),
      ...(span !== null && span.until > values.lastDay ? [inputIssue('input.leaves-out', 'lastDay')] : []),
    ]
    if (issues.length > 0) throw new InvalidInput(issues)

    Object.assign(operation, values, { version: operation.version + 1, updatedAt: ctx.now })

    return { id: operation.id }
  },
)
