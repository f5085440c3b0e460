const MAX_KEY = 40

/** A slug of the title that no form of the PLIE has yet; it names the GraphQL type and never changes. */
export const freeKey = (title: string, taken: ReadonlySet<string>): string => {
  const base =
    title
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
      .replaceAll(' ', '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, MAX_KEY)
      .replace(/-$/, '') || 'formulaire'
  if (!taken.has(base)) return base
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}
