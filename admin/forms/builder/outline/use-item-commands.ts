import { useNotify, useTranslate } from 'react-admin'
import { type FieldKind, type Id, issueMessage, type Place, removalIssues } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'
import { neighbourOf, placeAbove, placeBelow, placeForNew, placeForNewGroup, placeForNewSection } from './places.ts'

export interface ItemCommands {
  addSection(): void
  addRepeat(): void
  addNote(): void
  addField(kind: FieldKind): void
  moveUp(id: Id): void
  moveDown(id: Id): void
  moveTo(id: Id, place: Place): void
  duplicate(id: Id): void
  /** Says why when something reads the item; it then stays. */
  remove(id: Id): void
  canMoveUp(id: Id): boolean
  canMoveDown(id: Id): boolean
}

/** What can be done with items: each is one named edit, and what it adds becomes the chosen item. */
export function useItemCommands(): ItemCommands {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const { form, selected, run, select } = useBuilder()

  const moveTo = (id: Id, place: Place | null) => {
    if (place !== null) run('move-item', { id, place })
  }

  return {
    addSection() {
      const id = newId()
      run('add-section', (current) => ({ id, place: placeForNewSection(current, selected) }))
      select(id)
    },
    addRepeat() {
      const id = newId()
      run('add-repeat', (current) => ({ id, place: placeForNewGroup(current, selected) }))
      select(id)
    },
    addNote() {
      const id = newId()
      run('add-note', (current) => ({ id, place: placeForNew(current, selected) }))
      select(id)
    },
    addField(kind) {
      const id = newId()
      run('add-field', (current) => ({ id, kind, place: placeForNew(current, selected), newId }))
      select(id)
    },
    moveUp: (id) => moveTo(id, placeAbove(form, id)),
    moveDown: (id) => moveTo(id, placeBelow(form, id)),
    moveTo,
    duplicate(id) {
      const copyId = newId()
      run('duplicate-item', { id, copyId, newId })
      select(copyId)
    },
    remove(id) {
      const [reason] = removalIssues(form, { id })
      if (reason) {
        notify(t('forms.outline.refused', { reason: issueMessage(reason, locale) }), { type: 'warning' })
        return
      }
      const next = neighbourOf(form, id)
      run('remove-item', { id })
      select(next)
    },
    canMoveUp: (id) => placeAbove(form, id) !== null,
    canMoveDown: (id) => placeBelow(form, id) !== null,
  }
}
