import {
  type BreakingChange,
  BreakingChangeType,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import type { Locale } from '../../../schema/index.ts'
import { buildTenantSchema } from './build-tenant-schema.ts'
import type { Catalogue } from './catalogue.ts'
import { changeSentences } from './i18n/index.ts'

export interface ApiChange {
  /** A program written against the API of before may stop working. */
  readonly breaking: boolean
  /** One sentence in the language asked for. */
  readonly description: string
  /** What changes in the schema: `Type`, or `Type.member`. */
  readonly at: string
}

/** What going from one catalogue to another changes in the typed API: what breaks first, then what a program should know. */
export const apiChanges = (
  core: GraphQLSchema,
  previous: Catalogue,
  next: Catalogue,
  locale: Locale = 'fr',
): ApiChange[] => schemaChanges(buildTenantSchema(core, previous), buildTenantSchema(core, next), locale)

/** The same between two schemas. */
export const schemaChanges = (before: GraphQLSchema, after: GraphQLSchema, locale: Locale): ApiChange[] => {
  const say = changeSentences(locale)
  const breaking = findBreakingChanges(before, after).map((change) => ({
    breaking: true,
    description: say.breaking(sentence(change, locale)),
    at: placeOf(change),
  }))
  const dangerous = findDangerousChanges(before, after)
    .filter(({ type, description }) => !isQuiet(type, description, after))
    .map((change) => ({ breaking: false, description: sentence(change, locale), at: placeOf(change) }))
  return [...breaking, ...dangerous, ...quietChanges(before, after, locale)]
}

/** Told as a mere addition: a program that sends values does not mind one more to choose from. */
const isQuiet = (type: string, description: string, schema: GraphQLSchema): boolean =>
  type === DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED ||
  (type === DangerousChangeType.VALUE_ADDED_TO_ENUM && !isAnswered(schema, lastWord(description)))

/** Whether the schema gives back values of this type. */
const isAnswered = (schema: GraphQLSchema, typeName: string): boolean =>
  Object.values(schema.getTypeMap()).some(
    (type) =>
      isObjectType(type) && Object.values(type.getFields()).some((field) => getNamedType(field.type).name === typeName),
  )

const lastWord = (description: string): string => (description.split(' ').at(-1) ?? '').replace(/\.$/, '')

type Told = Pick<BreakingChange, 'description'> & { type: string }

const ON_VALUES: ReadonlySet<string> = new Set([
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
  DangerousChangeType.VALUE_ADDED_TO_ENUM,
])

/** graphql-js names what changed at fixed places of its English sentence. */
const placeOf = ({ type, description }: Told): string => {
  const [first = ''] = description.split(' ')
  return ON_VALUES.has(type) ? `${lastWord(description)}.${first}` : first
}

const sentence = ({ type, description }: Told, locale: Locale): string => {
  const say = changeSentences(locale)
  const [first = ''] = description.split(' ')
  const last = lastWord(description)
  if (type === BreakingChangeType.VALUE_REMOVED_FROM_ENUM) return say.valueRemoved(first, last)
  if (type === DangerousChangeType.VALUE_ADDED_TO_ENUM) return say.valueAdded(first, last)
  if (type === BreakingChangeType.TYPE_REMOVED) return say.typeRemoved(first)
  if (type === BreakingChangeType.FIELD_REMOVED) return say.fieldRemoved(first)
  if (type === BreakingChangeType.FIELD_CHANGED_KIND || type === BreakingChangeType.TYPE_CHANGED_KIND)
    return say.fieldChanged(first)
  return say.other(description)
}

/** Additions and deprecations, which graphql-js does not list. */
const quietChanges = (before: GraphQLSchema, after: GraphQLSchema, locale: Locale): ApiChange[] => {
  const say = changeSentences(locale)
  const told = (at: string, description: string): ApiChange => ({ breaking: false, description, at })
  return Object.entries(after.getTypeMap()).flatMap(([name, type]) => {
    const old = before.getType(name)
    if (old === undefined) return isObjectType(type) ? [told(name, say.typeAdded(name))] : []
    const members = membersOf(type)
    const known = membersOf(old)
    return [...members].flatMap(([member, reason]) => {
      const path = `${name}.${member}`
      if (!known.has(member))
        return isEnumType(type) && isAnswered(after, name) ? [] : [told(path, say.fieldAdded(path))]
      return reason !== null && known.get(member) === null ? [told(path, say.deprecated(path, reason))] : []
    })
  })
}

/** Names a type holds, with the reason of those deprecated. */
const membersOf = (type: unknown): Map<string, string | null> => {
  if (isEnumType(type))
    return new Map(type.getValues().map(({ name, deprecationReason }) => [name, deprecationReason ?? null]))
  if (!isObjectType(type) && !isInputObjectType(type)) return new Map()
  return new Map(
    Object.values(type.getFields()).map(({ name, deprecationReason }) => [name, deprecationReason ?? null]),
  )
}
