import { z } from 'zod'
import { type Locale, type PlieRole, type Role, roleLabels, say } from '../../schema/index.ts'
import { useViewer } from '../access/useViewer.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { Role as RoleInApi } from '../data/generated/graphql.ts'

/** A role one may be given in a PLIE, as the API writes it. */
export type GivenRole = Extract<RoleInApi, Uppercase<Underscored<PlieRole>>>
type Underscored<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Head}_${Tail}` : T

const FROM_API = {
  PLATFORM_OPERATOR: 'platform-operator',
  PLIE_ADMINISTRATOR: 'plie-administrator',
  COORDINATION: 'coordination',
  REFERENT: 'referent',
  PRESCRIBER: 'prescriber',
  AUDITOR: 'auditor',
  EXTERNAL_SYSTEM: 'external-system',
} as const satisfies Record<RoleInApi, Role>

/** In the order they are offered. */
export const GIVEN_ROLES = [
  'PLIE_ADMINISTRATOR',
  'COORDINATION',
  'REFERENT',
  'PRESCRIBER',
  'AUDITOR',
] as const satisfies readonly GivenRole[]

/** The words of the PLIE by key; anything else than a text is left out. */
const vocabularyShape = z.record(z.string(), z.looseObject({ fr: z.string() })).catch({})

const capitalised = (text: string, locale: Locale) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** Names a role with the PLIE's own word for it, where it has one. */
export const useRoleLabel = () => {
  const locale = useLocale()
  const { plie } = useViewer()
  const vocabulary = vocabularyShape.parse(plie?.vocabulary ?? {})
  return (role: RoleInApi): string => {
    const name = FROM_API[role]
    const own = vocabulary[name]
    const word = locale === 'fr' ? own?.fr : own?.[locale]
    return typeof word === 'string' && word !== '' ? capitalised(word, locale) : say(roleLabels[name], locale)
  }
}
