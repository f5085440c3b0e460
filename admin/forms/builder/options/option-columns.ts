/** What a table of options may show of each, in the order of its columns. */
export const OPTION_COLUMNS = ['label_fr', 'label_en', 'code', 'score', 'tags', 'concept'] as const
export type OptionColumn = (typeof OPTION_COLUMNS)[number]

/** What is set most often, where there is little room. */
export const FEW_COLUMNS: readonly OptionColumn[] = ['label_fr', 'label_en', 'code', 'score']

/** Width of each column, in pixels; labels share what is left. */
export const COLUMN_WIDTHS: Readonly<Record<OptionColumn, number | 'auto'>> = {
  label_fr: 'auto',
  label_en: 'auto',
  code: 112,
  score: 64,
  tags: 120,
  concept: 130,
}

/** Tags or concepts as written in one cell: separated by commas, each once. */
export const severalIn = (text: string): string[] | undefined => {
  const found = [
    ...new Set(
      text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ]
  return found.length === 0 ? undefined : found
}
