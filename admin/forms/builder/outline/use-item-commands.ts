import { useNotify, useTranslate } from 'react-admin'
import {
  copyItems,
  type FieldKind,
  type Id,
  type Issue,
  issueMessage,
  type Place,
  placedItems,
} from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'
import { type Clipping, readClipboard, writeClipboard } from './clipboard.ts'
import {
  neighbourOf,
  placeAbove,
  placeBelow,
  placeForNew,
  placeForNewGroup,
  placeForNewSection,
  placeInside,
  placeOutside,
} from './places.ts'

/** What can be done with items: each is one named edit, and what it adds becomes the chosen item. */
export type ItemCommands = ReturnType<typeof useItemCommands>

export function useItemCommands() {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const { form, selected, chosen, run, select, choose } = useBuilder()

  /** In the order of the form; what a chosen section holds goes with it. */
  const inOrder = (ids: Iterable<Id>): Id[] => {
    const wanted = new Set(ids)
    return placedItems(form).flatMap(({ item, parents }) =>
      wanted.has(item.id) && !parents.some(({ id }) => wanted.has(id)) ? [item.id] : [],
    )
  }
  /** Why something was not done, or what it left behind. */
  const tell = (issues: readonly Issue[]) => {
    if (issues.length === 0) return
    const said = [...new Set(issues.map((issue) => issueMessage(issue, locale)))].join(' ')
    const isRefused = issues.some(({ severity }) => severity === 'error')
    notify(isRefused ? t('forms.outline.refused', { reason: said }) : said, { type: 'warning' })
  }
  const move = (ids: readonly Id[], place: Place | null) => {
    const [only] = ids
    if (place === null || only === undefined) return
    tell(ids.length === 1 ? run('move-item', { id: only, place }) : run('move-items', { ids, place }))
  }
  const copy = (ids: readonly Id[]) => {
    void writeClipboard(copyItems(form, { ids }))
    notify(t('builder.copied', { smart_count: ids.length }), { type: 'info' })
  }
  const pasteClipping = (clipping: Clipping, place: Place | null) => {
    if (clipping.kind === 'nothing') return notify(t('builder.nothing_to_paste'), { type: 'warning' })
    if (clipping.kind === 'refused') return tell(clipping.issues)
    const drawn: Id[] = []
    const draw = () => {
      const id = newId()
      drawn.push(id)
      return id
    }
    const at = place ?? placeForNew(form, selected)
    const left =
      clipping.kind === 'items'
        ? run('paste-items', { fragment: clipping.fragment, place: at, newId: draw })
        : run('paste-fields', { pasted: clipping.pasted, place: at, newId: draw })
    tell(left)
    // Ids of lists and options are drawn too, those of items last when they come from a form, first from a spreadsheet.
    const primary = clipping.kind === 'items' ? drawn.at(-1) : drawn[0]
    if (primary !== undefined) choose(new Set(drawn), primary)
  }

  return {
    /** What an act on this item is about: everything chosen when it is among it, else itself. */
    about: (id: Id): Id[] => (chosen.has(id) ? inOrder(chosen) : [id]),
    chosenInOrder: () => inOrder(chosen),
    addSection(place?: Place) {
      const id = newId()
      run('add-section', (current) => ({ id, place: place ?? placeForNewSection(current, selected) }))
      select(id)
      return id
    },
    addRepeat(place?: Place) {
      const id = newId()
      run('add-repeat', (current) => ({ id, place: place ?? placeForNewGroup(current, selected) }))
      select(id)
      return id
    },
    addNote(place?: Place) {
      const id = newId()
      run('add-note', (current) => ({ id, place: place ?? placeForNew(current, selected) }))
      select(id)
      return id
    },
    addField(kind: FieldKind, place?: Place) {
      const id = newId()
      run('add-field', (current) => ({ id, kind, place: place ?? placeForNew(current, selected), newId }))
      select(id)
      return id
    },
    moveUp: (ids: readonly Id[]) => move(ids, placeAbove(form, ids[0] ?? '')),
    moveDown: (ids: readonly Id[]) => move(ids, placeBelow(form, ids.at(-1) ?? '')),
    moveOut: (ids: readonly Id[]) => move(ids, placeOutside(form, ids[0] ?? '')),
    moveIn: (ids: readonly Id[]) => move(ids, placeInside(form, ids)),
    moveTo: move,
    duplicate(ids: readonly Id[]) {
      const merge = newId()
      const copies = ids.map((id) => {
        const copyId = newId()
        run('duplicate-item', { id, copyId, newId }, merge)
        return copyId
      })
      const last = copies.at(-1)
      if (last !== undefined) choose(new Set(copies), last)
    },
    copy,
    paste: async (place: Place | null = null) => pasteClipping(await readClipboard(), place),
    pasteClipping,
    /** Takes items away at once: ask `removalPlan` first. */
    remove(ids: readonly Id[]) {
      const next = neighbourOf(form, ids[0] ?? '')
      const [only] = ids
      const issues =
        ids.length === 1 && only !== undefined ? run('remove-item', { id: only }) : run('remove-items', { ids })
      tell(issues)
      if (issues.length === 0) select(next !== null && ids.includes(next) ? null : next)
    },
    archive(ids: readonly Id[]) {
      const merge = newId()
      for (const id of ids) run('archive-item', { id }, merge)
    },
    restore: (id: Id) => tell(run('restore-item', { id })),
    group(ids: readonly Id[]) {
      const id = newId()
      tell(run('group-items', { ids, id }))
      select(id)
    },
    dissolve: (id: Id) => tell(run('dissolve-section', { id })),
    split(at: Id) {
      const id = newId()
      tell(run('split-section', { at, id }))
      select(id)
    },
    merge(into: Id, from: Id) {
      tell(run('merge-sections', { into, from }))
      select(into)
    },
    rename: (id: Id, label: string, frozen: boolean) =>
      run('rename-item', (current) => {
        const before = placedItems(current).find(({ item }) => item.id === id)?.item.label
        return {
          id,
          label: { ...before, [locale]: label, fr: locale === 'fr' ? label : (before?.fr ?? label) },
          frozen,
        }
      }),
    canMoveUp: (id: Id) => placeAbove(form, id) !== null,
    canMoveDown: (id: Id) => placeBelow(form, id) !== null,
  }
}
