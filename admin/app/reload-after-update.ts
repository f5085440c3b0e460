const KEY = 'jalon.reloadedAt'

/** A page that fails twice within this time is not merely old: reloading again would loop. */
const ONCE_PER = 30_000

/**
 * A tab left open across an update asks for screens whose files are gone. It reloads itself, once: what is being typed is kept
 * on the device meanwhile.
 */
export const reloadAfterUpdate = () => {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0)
    if (Date.now() - last < ONCE_PER) return
    sessionStorage.setItem(KEY, String(Date.now()))
    event.preventDefault()
    window.location.reload()
  })
}
