import { z } from 'zod'
import type { L10n } from '../../../schema/index.ts'
import { lines } from '../../platform/parse-input.ts'
import type { SettingsSection } from './section.ts'

/** What a PLIE decides of the page prescribers fill in without an account. */
export interface PublicPageSettings {
  /** Who receives, why and how long, in the PLIE's own words; null: the page's usual sentence. */
  readonly privacy: L10n | null
  /** The prescriber of an accepted person is told who follows them. */
  readonly tellsReferent: boolean
}

const kept = z.object({
  privacy: z.object({ fr: z.string(), en: z.string().optional() }).nullish(),
  tellsReferent: z.boolean().optional(),
})
const text = lines(4_000).min(1, 'input.required')
const privacy: z.ZodType<L10n> = z.object({ fr: text }).catchall(text)

export const publicPage: SettingsSection<PublicPageSettings> = {
  key: 'publicPage',
  input: z.strictObject({ privacy: privacy.nullable(), tellsReferent: z.boolean() }),
  read: (json) => {
    const page = kept.safeParse(json ?? {})
    const { privacy: written = null, tellsReferent = false } = page.success ? page.data : {}
    const { fr = '', en } = written ?? {}
    return { privacy: fr === '' ? null : { fr, ...(en === undefined ? {} : { en }) }, tellsReferent }
  },
}
