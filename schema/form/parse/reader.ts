import type { Issue, IssueCode } from '../../issue.ts'
import type { Expr } from '../../rules/expression.ts'
import { parseExpression } from '../../rules/parse-expression.ts'
import type { Json, L10n } from '../../text.ts'
import { isId } from '../names.ts'

export type Path = readonly (string | number)[]

/** Characters of a label, and of a longer text: help, introduction, message. */
export const LONGEST_LABEL = 2_000
export const LONGEST_TEXT = 10_000
const MOST_ISSUES = 200
/** BCP 47, as much of it as a translated label needs. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/

/** Reads values out of an untrusted document that passed `scan`, collecting located issues instead of throwing. */
export class Reader {
  readonly issues: Issue[] = []

  report(code: IssueCode, path: Path, params?: Issue['params']): undefined {
    if (this.issues.length < MOST_ISSUES)
      this.issues.push({ code, path, severity: 'error', ...(params ? { params } : {}) })
  }

  /** An object with no other property than these. Reading goes on after an unknown one, so that all are reported. */
  object(
    input: unknown,
    path: Path,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Source | undefined {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return this.report('document.wrong-type', path, { expected: 'object' })
    }
    const values = new Map<string, unknown>(Object.entries(input))
    for (const key of values.keys()) {
      if (!required.includes(key) && !optional.includes(key)) {
        this.report('document.unknown-property', [...path, key], { property: key.slice(0, 100) })
      }
    }
    for (const property of required) {
      if (!values.has(property)) this.report('document.missing-property', [...path, property], { property })
    }
    return { get: (key) => values.get(key), has: (key) => values.has(key), at: (key) => [...path, key] }
  }

  /** Each element read; those that cannot be are left out, their issue being reported. */
  array<T>(input: unknown, path: Path, read: (element: unknown, path: Path) => T | undefined, most = 10_000): T[] {
    if (input === undefined) return []
    if (!Array.isArray(input)) {
      this.report('document.wrong-type', path, { expected: 'array' })
      return []
    }
    if (input.length > most) {
      this.report('document.too-large', path, { max: most })
      return []
    }
    return input.flatMap((element: unknown, i) => read(element, [...path, i]) ?? [])
  }

  oneOf<T extends string>(
    input: unknown,
    path: Path,
    allowed: readonly T[],
    code: IssueCode = 'document.not-in-set',
  ): T | undefined {
    const found = allowed.find((one) => one === input)
    return found ?? this.report(code, path, { allowed, value: typeof input === 'string' ? input.slice(0, 100) : null })
  }

  number(
    input: unknown,
    path: Path,
    min = Number.NEGATIVE_INFINITY,
    max = Number.POSITIVE_INFINITY,
    whole = false,
  ): number | undefined {
    if (typeof input !== 'number' || !Number.isFinite(input)) {
      return this.report('document.wrong-type', path, { expected: 'number' })
    }
    if (input >= min && input <= max && (!whole || Number.isInteger(input))) return input
    return this.report('document.bad-range', path, {
      ...(Number.isFinite(min) ? { min } : {}),
      ...(Number.isFinite(max) ? { max } : {}),
    })
  }

  id(input: unknown, path: Path): string | undefined {
    return this.name(input, path, isId, 'document.bad-id')
  }

  name(input: unknown, path: Path, valid: (name: string) => boolean, code: IssueCode): string | undefined {
    // A missing property is said once, by `object`.
    if (input === undefined) return undefined
    if (typeof input !== 'string') return this.report('document.wrong-type', path, { expected: 'text' })
    return valid(input) ? input : this.report(code, path, { id: input.slice(0, 100) })
  }

  text(input: unknown, path: Path, longest = LONGEST_LABEL): string | undefined {
    if (typeof input !== 'string') return this.report('document.wrong-type', path, { expected: 'text' })
    if (input.length <= longest && input.isWellFormed() && !hasControls(input)) return input
    return this.report('document.bad-text', path, { max: longest })
  }

  /** Texts by language, French compulsory. */
  l10n(input: unknown, path: Path, longest = LONGEST_LABEL): L10n | undefined {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return this.report('document.wrong-type', path, { expected: 'texts-by-language' })
    }
    const entries: [string, string][] = []
    for (const [tag, value] of Object.entries(input)) {
      if (!LANGUAGE_TAG.test(tag) || entries.length > 20) {
        return this.report('document.unknown-property', [...path, tag.slice(0, 100)], { property: tag.slice(0, 100) })
      }
      const text = this.text(value, [...path, tag], longest)
      if (text === undefined) return undefined
      entries.push([tag, text])
    }
    const texts = Object.fromEntries(entries)
    const fr = texts.fr
    return fr === undefined
      ? this.report('document.missing-property', [...path, 'fr'], { property: 'fr' })
      : { ...texts, fr }
  }

  longText(input: unknown, path: Path): L10n | undefined {
    return this.l10n(input, path, LONGEST_TEXT)
  }

  expression(input: unknown, path: Path): Expr | undefined {
    const { expr, issues } = parseExpression(input, path)
    for (const issue of issues) this.report(issue.code, issue.path, issue.params)
    return expr ?? undefined
  }

  /** Free JSON: copied, so that the parsed form shares nothing with what the caller holds. */
  json(input: unknown): Json {
    if (Array.isArray(input)) return input.map((one: unknown) => this.json(one))
    if (typeof input === 'object' && input !== null) {
      return Object.fromEntries(Object.entries(input).map(([key, value]: [string, unknown]) => [key, this.json(value)]))
    }
    return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? input : null
  }
}

export interface Source {
  get(key: string): unknown
  has(key: string): boolean
  at(key: string): Path
}

/** Keeps a property only when it was read: an absent optional property stays absent. */
export const kept = <K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } => {
  const found: { [key in K]?: T } = {}
  if (value !== undefined) found[key] = value
  return found
}

/** Control characters other than tab and line ends have no place in a label. */
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) return true
  }
  return false
}
