import { type FormDefinition, publicSheet, say } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { useCase } from '../platform/use-case.ts'

/** A sheet that may be handed in: what is asked, never how it is judged. */
export interface SheetToHandIn {
  readonly formId: string
  readonly formVersionId: string
  readonly title: string
  readonly definition: FormDefinition
}

/** Every prescription sheet in force, with the questions about who is sent and who sends. */
export const readSheets = useCase(
  'prescription.read-sheets',
  async (ctx, _asked: Record<never, never>): Promise<SheetToHandIn[]> => {
    ctx.access.require('prescription.send')
    return (await formVersions(ctx).inForceOfAll())
      .filter(({ form }) => form.kind === 'prescription')
      .map(({ id, formId, form }) => ({
        ...{ formId, formVersionId: id, title: say(form.title, ctx.locale), definition: publicSheet(form) },
      }))
  },
  { reads: true },
)
