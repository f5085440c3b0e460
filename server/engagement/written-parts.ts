import {
  type Answers,
  ENGAGEMENT_CONCEPTS,
  type Field,
  type FormDefinition,
  formatAnswer,
  type Item,
  type Locale,
  SIGNATORIES,
  say,
} from '../../schema/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { readableAnswers } from '../submissions/index.ts'

/** A part of a filled form as it is printed: questions with their answers, and rows of repeated groups as tables. */
export interface ContractPart {
  readonly title: string | null
  readonly lines: readonly { readonly label: string; readonly text: string }[]
  readonly tables: readonly {
    readonly label: string
    readonly headings: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }[]
}

interface Filled {
  readonly form: FormDefinition
  readonly answers: Answers
  readonly visible: ReadonlySet<string>
  readonly authorId: string | null
}

/** Signatures have their own place under the contract, and files are no text. */
const OWN_PLACE = new Set<string>(SIGNATORIES.map((who) => ENGAGEMENT_CONCEPTS.signed(who)))
const isWritten = ({ type, concept, archived }: Field): boolean =>
  type !== 'file' && type !== 'signature' && archived !== true && !concept?.some((one) => OWN_PLACE.has(one))

/** What the contract says, part by part, as far as the caller may read it; what was not answered is left out. */
export const writtenParts = (ctx: RequestContext, dossier: Dossier, filled: Filled): ContractPart[] => {
  const { form, visible, authorId } = filled
  const { answers } = readableAnswers(ctx, form, { answers: filled.answers, ruled: dossier, authorId })
  const signedBy = new Set(
    form.lists
      .filter(({ options }) => options.some(({ concept }) => concept?.some((one) => OWN_PLACE.has(one))))
      .map(({ id }) => id),
  )
  const shows = (field: Field) => isWritten(field) && !signedBy.has(field.list ?? '')
  const parts = form.items.map(
    (item): ContractPart =>
      item.t === 'section'
        ? { title: say(item.label, ctx.locale), ...contentOf(item.items) }
        : { title: null, ...contentOf([item]) },
  )
  return parts.filter(({ lines, tables }) => lines.length > 0 || tables.length > 0)

  function contentOf(items: readonly Item[]): Pick<ContractPart, 'lines' | 'tables'> {
    const lines: { label: string; text: string }[] = []
    const tables: ContractPart['tables'][number][] = []
    for (const item of items) {
      if (!visible.has(item.id)) continue
      if (item.t === 'section') {
        const inner = contentOf(item.items)
        lines.push(...inner.lines)
        tables.push(...inner.tables)
      } else if (item.t === 'field' && shows(item)) {
        const text = formatAnswer(form, item, answers[item.id], ctx.locale)
        if (text !== '') lines.push({ label: say(item.label, ctx.locale), text })
      } else if (item.t === 'repeat') {
        const fields = item.items.filter((one) => one.t === 'field').filter(shows)
        const rows = rowsOf(form, fields, answers[item.id], ctx.locale)
        const headings = fields.map(({ label }) => say(label, ctx.locale))
        if (rows.length > 0) tables.push({ label: say(item.label, ctx.locale), headings, rows })
      }
    }
    return { lines, tables }
  }
}

const rowsOf = (form: FormDefinition, fields: readonly Field[], answer: Answers[string] | undefined, locale: Locale) =>
  (answer?.rows ?? []).map((row) => fields.map((field) => formatAnswer(form, field, row.answers[field.id], locale)))
