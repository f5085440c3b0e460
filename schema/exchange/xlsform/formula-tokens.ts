/** One word of a formula. `at`: its first character, from 0. */
export interface Token {
  readonly t: 'number' | 'text' | 'name' | 'sign' | 'word' | 'end'
  readonly text: string
  readonly at: number
}

/** Longest formula read. */
const LONGEST = 5_000

const WORD =
  /\s*(?:\$\{\s*([A-Za-z_][\w.-]{0,200})\s*\}|(\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|(!=|<=|>=|[=<>+*(),.-])|([A-Za-z_][\w-]*))/y
const KINDS = ['name', 'number', 'text', 'text', 'sign', 'word'] as const

/** The words of a formula, an `end` last; the position of the first character that is none of them. */
export function tokensOf(formula: string): { tokens: Token[]; wrong: number | undefined } {
  const tokens: Token[] = []
  if (formula.length > LONGEST) return { tokens, wrong: LONGEST }
  const text = formula.trimEnd()
  WORD.lastIndex = 0
  for (let at = 0; at < text.length; at = WORD.lastIndex) {
    WORD.lastIndex = at
    const found = WORD.exec(text)
    if (!found) return { tokens, wrong: at }
    const group = found.slice(1).findIndex((one) => one !== undefined)
    tokens.push({ t: KINDS[group] ?? 'end', text: found[group + 1] ?? '', at })
  }
  return { tokens: [...tokens, { t: 'end', text: '', at: text.length }], wrong: undefined }
}
