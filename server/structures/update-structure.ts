import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { structures } from './structure.repository.ts'
import { structureInput } from './structure-input.ts'

export interface UpdateStructure {
  readonly id: string
  readonly input: object
  /** Version of the structure that was shown. */
  readonly version: number
}

/** Changes a structure; it is not closed while référents work there. @throws InvalidInput, VersionConflict, NOT_FOUND */
export const updateStructure = useCase(
  'structure.update',
  async (ctx, asked: UpdateStructure): Promise<{ id: string }> => {
    ctx.access.require('structure.manage')
    const structure = await structures(ctx).lock(asked.id)
    concerns(ctx, 'structure', structure.id)

    const values = parseInput(structureInput, asked.input)
    refuseStale(structure, asked.version)
    await structures(ctx).keepName(values.name, structure.id)
    if (values.closedOn !== null && (await structures(ctx).people(structure.id)) > 0)
      throw new InvalidInput([inputIssue('input.still-employs', 'closedOn')])

    Object.assign(structure, values, { version: structure.version + 1, updatedAt: ctx.now })

    return { id: structure.id }
  },
)
