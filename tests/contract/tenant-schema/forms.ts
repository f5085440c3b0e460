import { blankForm, type Computed, type Field, type FormDefinition, type OptionList } from '../../../schema/index.ts'
import type { Catalogue, CatalogueForm } from '../../../server/graphql/tenant-schema/index.ts'

type Draft = Partial<FormDefinition> & { key?: string; fields?: readonly Partial<Field>[] }

/** A form from its fields: what a test does not say is plain text, not searchable. */
export const form = ({ key = 'diagnostic', fields = [{}], ...rest }: Draft = {}): FormDefinition => ({
  ...blankForm({ id: `form_${key}`, key, kind: 'diagnostic', title: { fr: `Formulaire ${key}` } }),
  items: fields.map((one, index) => field({ id: `f${index}`, api: `field${index}`, ...one })),
  ...rest,
})

export const field = (one: Partial<Field>): Field => ({
  t: 'field',
  id: 'f',
  api: 'name',
  type: 'text',
  label: { fr: `Libellé ${one.api ?? 'name'}` },
  ...one,
})

export const list = (id: string, label: string, codes: readonly string[]): OptionList => ({
  id,
  label: { fr: label },
  options: codes.map((code, index) => ({ id: `${id}_${index}`, code, label: { fr: `Option ${code}` }, score: index })),
})

export const computed = (api: string, expr: Computed['expr']): Computed => ({
  id: `c_${api}`,
  api,
  label: { fr: `Score ${api}` },
  type: 'decimal',
  expr,
})

/** A published form; each version a day after the one before, from `day` on. */
export const published = (versions: readonly FormDefinition[], day = 1): CatalogueForm => {
  const [first] = versions
  if (first === undefined) throw new Error('a published form has a version')
  return {
    id: `00000000-0000-7000-8000-${first.key.length.toString().padStart(4, '0')}${Buffer.from(first.key).toString('hex').padEnd(8, '0').slice(0, 8)}`,
    key: first.key,
    kind: first.kind,
    title: first.title,
    preparing: [],
    versions: versions.map((definition, index) => ({
      id: `00000000-0000-7000-9000-${String(index + 1).padStart(12, '0')}`,
      number: index + 1,
      publishedAt: `2026-01-${String(day + index).padStart(2, '0')}T08:00:00Z`,
      definition,
    })),
  }
}

export const catalogue = (...forms: readonly CatalogueForm[]): Catalogue => ({ revision: 1, forms })
