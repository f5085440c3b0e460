import { type FormDefinition, type L10n, type Locale, publicSheet, type SheetAudience } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { useCase } from '../platform/use-case.ts'
import { noSuchLink } from './errors.ts'
import { links } from './link.repository.ts'
import { publicPageOf } from './public-page.ts'

/** All a stranger is given of a PLIE: its name, the sheet to fill, and what becomes of what they write. */
export interface PublicForm {
  readonly plieName: string
  /** Whom the address was given to. */
  readonly label: string
  readonly language: Locale
  readonly audience: SheetAudience
  readonly formVersionId: string
  readonly sheet: FormDefinition
  readonly privacy: L10n | null
}

/** The sheet of the link the caller came through, on its version in force. @throws NOT_FOUND */
export const openPublicForm = useCase(
  'prescription.open',
  async (ctx, _: null): Promise<PublicForm> => {
    ctx.access.require('prescription.fill')
    const link = await links(ctx).held()
    const version = await formVersions(ctx).current(link.formId)
    if (version === null) throw noSuchLink()
    const { plieName, privacy } = await publicPageOf(ctx)
    return {
      plieName,
      label: link.label,
      language: link.language,
      audience: link.audience,
      formVersionId: version.id,
      sheet: publicSheet(version.form, link.audience),
      privacy,
    }
  },
  { reads: true },
)
