import { z } from 'zod'
import { isAcceptedDate } from '../../schema/index.ts'
import { InvalidInput } from './errors.ts'
import { INPUT_CODES, type InputCode, type InputIssue } from './input-issue.ts'

const known = new Set<string>(INPUT_CODES)
const isInputCode = (code: string): code is InputCode => known.has(code)

/** One line of text a person typed: trimmed, well-formed Unicode without control characters, 1 to `max` characters. */
export const line = (max: number) =>
  z.string().trim().refine(isPrintable, 'input.bad-text').min(1, 'input.required').max(max, 'input.too-long')

/** Several lines of text: like `line`, with line breaks. */
export const lines = (max: number) =>
  z
    .string()
    .trim()
    .refine((text) => isPrintable(text.replaceAll(/[\n\r\t]/g, ' ')), 'input.bad-text')
    .max(max, 'input.too-long')

export const email = z.string().trim().toLowerCase().max(254, 'input.too-long').pipe(z.email('input.bad-email'))

/** A calendar day that exists, 1900–2100: what a job or an import sends meets the same check as the API. */
export const day = z.string().refine(isAcceptedDate, 'input.bad-date')

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/

const isPrintable = (text: string): boolean => text.isWellFormed() && !CONTROL.test(text)

/** A zod refinement with an input code: `.refine(test, 'input.taken')` and this give the same located issue. */
export const parseInput = <T>(schema: z.ZodType<T>, input: unknown): T => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new InvalidInput(
    parsed.error.issues.map(
      (issue): InputIssue => ({
        code: isInputCode(issue.message) ? issue.message : 'input.out-of-range',
        path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
        severity: 'error',
      }),
    ),
  )
}
