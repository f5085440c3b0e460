import { COMMON_PASSWORDS } from './common-passwords.ts'

export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 128

/** Words anybody would try first here. */
const CONTEXT_WORDS = [
  'jalon',
  'plie',
  'insertion',
  'emploi',
  'parcours',
  'referent',
  'participant',
  'dossier',
  'diagnostic',
  'niort',
  'caen',
  'maison',
  'mairie',
  'ville',
  'agglo',
  'admin',
]

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
const letters = (text: string): string => text.replace(/[^a-z]/g, '')
const core = (text: string): string => text.replace(/^[^a-z]+|[^a-z]+$/g, '')
const unleet = (text: string): string => text.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign)

/** `abcabcabc` → `abc`. */
const unrepeat = (text: string): string => /^(.+?)\1+$/.exec(text)?.[1] ?? text

/** Same step from each character to the next, like `abcdef` or `987654`. */
const isRun = (text: string): boolean => {
  const steps = new Set([...text].slice(1).map((sign, index) => sign.charCodeAt(0) - text.charCodeAt(index)))
  return steps.size <= 1
}

/**
 * Whether a password is long enough, not too long, and not what others would guess (D2): common ones with signs and digits
 * around or instead of letters, repetitions, runs, and what is left of it once the person's and the PLIE's words are taken out.
 * No rule on kinds of characters. Length is counted in characters, not bytes.
 */
export const isAcceptablePassword = (password: string, own: readonly string[] = []): boolean => {
  const length = [...password].length
  if (length < MIN_PASSWORD || length > MAX_PASSWORD || !password.isWellFormed()) return false
  const text = plain(password)
  if (new Set(text).size < 5 || isRun(text)) return false
  const decoded = unleet(text)
  // What stands around (`!!!`, `2026`) goes before signs are read as letters, or `!` would be one.
  const forms = [text, core(text), unleet(core(text)), decoded, core(decoded), letters(text), letters(decoded)]
  const guesses = new Set(forms.flatMap((form) => [form, unrepeat(form)]))
  // Digits and signs alone: dates, telephone numbers, pins put together.
  if (!/\p{L}/u.test(text)) return false
  if ([...guesses].some((guess) => COMMON_PASSWORDS.has(guess))) return false
  const words = [...CONTEXT_WORDS, ...own.flatMap((name) => plain(name).split(/[^a-z]+/))].filter(
    (word) => word.length >= 3,
  )
  return [text, decoded].every((form) => remainder(form, words).length >= 6)
}

/** What is left without the guessable words, and without the digits and signs usually added around them. */
const remainder = (text: string, words: readonly string[]): string => {
  const hit = [...words].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ' '), text)
  return hit === text ? text : letters(hit)
}
