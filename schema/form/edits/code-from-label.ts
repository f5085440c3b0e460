import { isOptionCode } from '../names.ts'

/** A code made from the wording, unlike any already taken: « Plutôt oui » gives `plutot-oui`, then `plutot-oui-2`. */
export function codeFromLabel(label: string, taken: (code: string) => boolean): string {
  const base =
    label
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'option'
  let code = base
  for (let suffix = 2; taken(code) || !isOptionCode(code); suffix += 1) code = `${base}-${suffix}`
  return code
}
