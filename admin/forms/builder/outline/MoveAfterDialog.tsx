import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { findItem, groupsOf, type Id, type Place, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { outlineRows } from './outline-rows.ts'
import { fitsInGroup, itemsInside } from './places.ts'

const encode = (place: Place): string =>
  place.kind === 'start' ? `start:${place.section ?? ''}` : `after:${place.item}`

/** « Déplacer après… »: every place of the form in one list, without dragging anything. */
export const MoveAfterDialog = (props: { ids: readonly Id[]; onClose: () => void; onMove: (place: Place) => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const titleId = useId()
  const [chosen, setChosen] = useState('')

  const moved = props.ids.flatMap((id) => findItem(form, id) ?? [])
  const [only] = moved
  const inside = new Set(props.ids.flatMap((id) => [...itemsInside(form, id)]))
  const groups = new Set(groupsOf(form).map((group) => group.id))
  const inGroups = moved.every(fitsInGroup)
  const places: { place: Place; level: number; label: string }[] = [
    { place: { kind: 'start', section: null }, level: 1, label: t('forms.outline.at_start') },
    ...outlineRows(form)
      .filter((row) => !inside.has(row.item.id) && (inGroups || !groups.has(row.parent ?? '')))
      .flatMap((row) => {
        const label = say(row.item.label, locale) || t('forms.untitled')
        const after = {
          place: { kind: 'after' as const, item: row.item.id },
          level: row.level,
          label: t('forms.outline.after', { label }),
        }
        if (row.item.t !== 'section' && !(row.item.t === 'repeat' && inGroups)) return [after]
        const start = {
          place: { kind: 'start' as const, section: row.item.id },
          level: row.level,
          label: t(row.item.t === 'section' ? 'forms.outline.in_section' : 'forms.outline.in_group', { label }),
        }
        return [start, after]
      }),
  ]

  return (
    <Dialog open onClose={props.onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {moved.length === 1
          ? t('forms.outline.move_title', { label: only ? say(only.label, locale) : '' })
          : t('builder.move_several', { smart_count: moved.length })}
      </DialogTitle>
      <DialogContent>
        <TextField
          select
          autoFocus
          fullWidth
          margin="dense"
          label={t('forms.outline.new_place')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          {places.map(({ place, level, label }) => (
            <MenuItem key={encode(place)} value={encode(place)} sx={{ pl: level * 2 }}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('forms.cancel')}</Button>
        <Button
          variant="contained"
          disabled={chosen === ''}
          onClick={() => {
            const found = places.find(({ place }) => encode(place) === chosen)
            if (found) props.onMove(found.place)
          }}
        >
          {t('forms.outline.move_here')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
