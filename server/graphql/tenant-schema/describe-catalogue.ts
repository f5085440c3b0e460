import {
  type Computed,
  type Field,
  type FormDefinition,
  fieldsOf,
  type Id,
  indexOf,
  type OptionId,
} from '../../../schema/index.ts'
import { both, computedGuards, type Guard, OPEN, totalGuard } from '../../submissions/index.ts'
import { type Appearances, appearances } from './appearances.ts'
import type { Catalogue, CatalogueForm, CatalogueVersion } from './catalogue.ts'
import { describeField } from './describe-field.ts'
import { describeGroups, groupsIn, insideFields } from './describe-groups.ts'
import { describeLists } from './describe-lists.ts'
import type { ApiScore, ApiVersion, FormApi } from './form-api.ts'
import { camel, NameRegister } from './names.ts'

/**
 * The typed API of each published form, over all its versions. Names are given in order of publication, so that what
 * is published later never renames what a program already uses.
 * @param taken names the core schema holds
 */
export const describeCatalogue = (
  catalogue: Catalogue,
  taken: { types: Iterable<string>; queries: Iterable<string> },
): FormApi[] => {
  const register = new NameRegister(taken.types, taken.queries)
  const typeNames = new Map<string, string>()
  const listNames = new Map<string, string>()
  const groupNames = new Map<string, string>()
  for (const { form, version } of inOrder(catalogue)) {
    const typeName = typeNames.get(form.id) ?? register.form(form.key)
    typeNames.set(form.id, typeName)
    for (const list of version.definition.lists) {
      const key = `${form.id} ${list.id}`
      if (!listNames.has(key)) listNames.set(key, register.list(typeName, list.label.fr, list.id))
    }
    for (const { api } of groupsIn(version.definition)) {
      const key = `${form.id} ${api}`
      if (!groupNames.has(key)) groupNames.set(key, register.group(typeName, api))
    }
  }
  return catalogue.forms.map((form) =>
    describeForm(form, {
      form: typeNames.get(form.id) ?? '',
      list: (id) => listNames.get(`${form.id} ${id}`) ?? '',
      group: (api) => groupNames.get(`${form.id} ${api}`) ?? '',
    }),
  )
}

/** The type names given to a form and to what it holds. */
interface Names {
  readonly form: string
  readonly list: (id: Id) => string
  readonly group: (api: string) => string
}

const inOrder = ({ forms }: Catalogue): { form: CatalogueForm; version: CatalogueVersion }[] =>
  forms
    .flatMap((form) => form.versions.map((version) => ({ form, version })))
    .sort(
      (a, b) =>
        new Date(a.version.publishedAt).getTime() - new Date(b.version.publishedAt).getTime() ||
        (a.form.key < b.form.key ? -1 : a.form.key > b.form.key ? 1 : a.version.number - b.version.number),
    )

const describeForm = (form: CatalogueForm, names: Names): FormApi => {
  const fields = appearances(form, ownFields)
  const computed = appearances(form, (definition) => definition.computed)
  const lists = describeLists(form, new Map([...fields, ...insideFields(form)]), names.list)
  const guards = form.versions.map(({ definition }) => computedGuards(definition))
  return {
    id: form.id,
    typeName: names.form,
    queryName: camel(names.form),
    title: form.title,
    versions: describeVersions(form),
    fields: new Map(
      [...fields].map(([api, one]) => [api, describeField(api, one, { lists, preparing: form.preparing })]),
    ),
    groups: describeGroups(form, lists, names.group),
    lists: [...lists.values()],
    scores: new Map([...computed].map(([api, one]) => [api, describeScore(api, one, guards)])),
    totalGuard: form.versions.map(({ definition }) => totalGuard(definition)).reduce(both, OPEN),
  }
}

/** The fields asked once, outside any repeated group. */
const ownFields = (definition: FormDefinition): Field[] => {
  const { groupOf } = indexOf(definition)
  return fieldsOf(definition).filter((field) => !field.archived && !groupOf.has(field.id))
}

const describeScore = (
  api: string,
  one: Appearances<Computed>,
  guards: readonly ReadonlyMap<Id, Guard>[],
): ApiScore => {
  const ids = [...new Set(one.all.map(({ id }) => id))]
  return {
    api,
    type: one.first.type,
    ids,
    label: one.last.label,
    guard: guards.flatMap((byId) => ids.map((id) => byId.get(id) ?? OPEN)).reduce(both, OPEN),
    goneSince: one.goneSince,
  }
}

/** Versions whose options bear the same scores share one table: hundreds of schemas live in memory at once. */
const describeVersions = (form: CatalogueForm): Map<string, ApiVersion> => {
  const versions = new Map<string, ApiVersion>()
  let last: ReadonlyMap<OptionId, number> = new Map()
  for (const { id, number, definition } of form.versions) {
    const scores = scoresOf(definition)
    if (!sameScores(scores, last)) last = scores
    versions.set(id, { number, scores: last })
  }
  return versions
}

const scoresOf = ({ lists }: FormDefinition): Map<OptionId, number> =>
  new Map(
    lists.flatMap((list) =>
      list.options.flatMap((option): [OptionId, number][] =>
        option.score === undefined ? [] : [[option.id, option.score]],
      ),
    ),
  )

const sameScores = (a: ReadonlyMap<OptionId, number>, b: ReadonlyMap<OptionId, number>): boolean =>
  a.size === b.size && [...a].every(([id, score]) => b.get(id) === score)
