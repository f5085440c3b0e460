import type { Locale } from '../../../schema/index.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export type StartupCode = keyof typeof fr
export type StartupParams = Readonly<Record<string, string | number>>

/** The sentence of a code in one language, its `{parameters}` filled in. */
export const startupSentence = (code: StartupCode, params: StartupParams = {}, locale: Locale = 'fr'): string =>
  (locale === 'en' ? en : fr)[code].replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole))

/** The language of the terminal: French unless `JALON_LANG=en` asks otherwise. */
export const terminalLocale = (env: NodeJS.ProcessEnv = process.env): Locale => (env.JALON_LANG === 'en' ? 'en' : 'fr')

/**
 * A reason not to start that the person at the terminal can act on. `main.ts` prints `message` alone, without a stack,
 * and exits with 1; any other error is a defect and keeps its stack.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError'
  readonly code: StartupCode
  readonly params: StartupParams

  constructor(code: StartupCode, params: StartupParams = {}, options?: ErrorOptions) {
    super(startupSentence(code, params, terminalLocale()), options)
    this.code = code
    this.params = params
  }
}
