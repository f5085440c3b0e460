import { FIELD_KINDS, type FieldKind } from '../../fields/field-type.ts'
import { fieldTypes } from '../../fields/index.ts'
import { sentences } from '../../i18n/index.ts'
import { LOCALES } from '../../text.ts'

/** One line of a table: a field to be. */
export interface PastedField {
  label: string
  kind: FieldKind
  /** Labels of the options, for a type that draws on a list. */
  options: string[]
  /** The word given as a type when it is none: the field is then a choice when it has options, a text otherwise. */
  unknownType?: string
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

/**
 * Lines copied from a spreadsheet (tabs) or typed with semicolons: `label⇥type⇥options`, the last two free. A type is
 * said in French, in English or by its name in the language; options stand between `|`, or commas when there is none.
 * Lines without a label are skipped.
 */
export function parsePastedFields(text: string): PastedField[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const cells = line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1'))
    const [label = '', type = '', choices = ''] = cells
    if (label === '') return []
    const options = choices
      .split(choices.includes('|') ? '|' : ',')
      .map((option) => option.trim())
      .filter((option) => option !== '')
    const named = kindNamed(type)
    const kind = named ?? (options.length > 0 ? 'choice' : 'text')
    return [
      {
        label,
        kind,
        options: fieldTypes[kind].list ? options : [],
        ...(named === undefined && type !== '' ? { unknownType: type } : {}),
      },
    ]
  })
}

function kindNamed(word: string): FieldKind | undefined {
  const wanted = folded(word)
  const said = LOCALES.map((locale) => sentences(locale).kindWords).find((words) => Object.hasOwn(words, wanted))
  return said?.[wanted] ?? kindOfThatName(word)
}

function kindOfThatName(word: string): FieldKind | undefined {
  const name = word.toLowerCase()
  return FIELD_KINDS.find((kind) => kind === name)
}
