import type { ToldMissing } from '../../../../schema/index.ts'

/** Brings under the eyes and the keyboard where a missing piece is typed: its field, or the facts of the dossier. */
export function goToMissing({ kind, id }: Pick<ToldMissing, 'kind' | 'id'>): void {
  const isAnswer = kind === 'field' || kind === 'evidence'
  const field = isAnswer
    ? document.querySelector('[data-trial="answers"]')?.querySelector(`[id$="-${CSS.escape(id)}"]`)
    : null
  const target = field ?? document.querySelector('[data-trial="facts"]')
  if (!(target instanceof HTMLElement)) return
  target.scrollIntoView({ block: 'center' })
  const input = target.matches('input, textarea, button, [tabindex]')
    ? target
    : target.querySelector('input, textarea, button')
  if (input instanceof HTMLElement) input.focus({ preventScroll: true })
}
