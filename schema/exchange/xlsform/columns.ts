import { languageOf } from './texts.ts'
import type { Importing } from './workbook.ts'

interface Columns {
  readonly read: readonly string[]
  /** Read in several languages. */
  readonly texts: readonly string[]
  /** Left aside with a warning: they change how a form looks, not what it asks. */
  readonly ignored: readonly string[]
}

const COLUMNS: { readonly [sheet in 'survey' | 'choices' | 'settings']: Columns } = {
  survey: {
    read: [
      'type',
      'name',
      'required',
      'relevant',
      'constraint',
      'calculation',
      'default',
      'readonly',
      'read_only',
      'parameters',
      'choice_filter',
    ],
    texts: ['label', 'hint', 'constraint_message'],
    ignored: [
      'appearance',
      'required_message',
      'guidance_hint',
      'image',
      'audio',
      'video',
      'media',
      'repeat_count',
      'bind',
      'body',
    ],
  },
  choices: {
    read: ['list_name', 'list', 'name', 'value'],
    texts: ['label'],
    ignored: ['image', 'audio', 'video', 'media'],
  },
  settings: {
    read: ['form_title'],
    texts: [],
    ignored: [
      'form_id',
      'version',
      'default_language',
      'style',
      'instance_name',
      'public_key',
      'submission_url',
      'allow_choice_duplicates',
    ],
  },
}

/** Says which columns are left aside, and refuses those nothing is known of: a misspelt one must not be lost in silence. */
export function checkColumns(
  sheet: 'survey' | 'choices' | 'settings',
  titles: readonly string[],
  importing: Importing,
): void {
  const { read, texts, ignored } = COLUMNS[sheet]
  for (const title of titles) {
    const [name = ''] = title.split('::')
    const place = { sheet, row: 1, column: title }
    const known = read.includes(title) || (texts.includes(name) && languageOf(title) !== undefined)
    if (known) continue
    if (ignored.includes(name)) importing.warn('import.ignored-column', place)
    else importing.refuse('import.unknown-column', place)
  }
}
