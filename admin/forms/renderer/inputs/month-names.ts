const FRENCH = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')
const ENGLISH = 'january february march april may june july august september october november december'.split(' ')

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The number of a month by its name in French or in English, whole or begun (« mars », « févr », « Sept »); null when it may be several. */
export const monthNumber = (name: string): string | null => {
  const begun = fold(name)
  if (begun.length < 3) return null
  const found = new Set(
    [FRENCH, ENGLISH].flatMap((names) =>
      names.flatMap((month, index) => (month.startsWith(begun) ? [String(index + 1)] : [])),
    ),
  )
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}
