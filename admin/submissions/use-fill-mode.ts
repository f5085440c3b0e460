import { useSearchParams } from 'react-router'

const KEY = 'jalon.fill-mode'

/** Interview or page: as the address says, else as this person last chose here. */
export const useFillMode = (): [interview: boolean, choose: (interview: boolean) => void] => {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('mode')
  const interview = (asked ?? remembered()) === 'entretien'
  const choose = (next: boolean) => {
    const mode = next ? 'entretien' : 'page'
    try {
      localStorage.setItem(KEY, mode)
    } catch {
      // The address still says it.
    }
    setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), mode }), { replace: true })
  }
  return [interview, choose]
}

const remembered = (): string | null => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
