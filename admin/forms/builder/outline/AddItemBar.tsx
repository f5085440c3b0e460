import AddIcon from '@mui/icons-material/Add'
import { Button, Collapse, Stack } from '@mui/material'
import { type MouseEvent, type RefObject, useId } from 'react'
import { useTranslate } from 'react-admin'
import type { FieldKind, Id } from '../../../../schema/index.ts'
import { Palette } from './Palette.tsx'
import type { ItemCommands } from './use-item-commands.ts'

interface AddItemBarProps {
  commands: ItemCommands
  /** The palette is open. */
  open: boolean
  onOpen: (open: boolean) => void
  /** The palette is left by Escape. */
  onLeave: () => void
  /** Where a type is looked for. */
  search: RefObject<HTMLInputElement | null>
  /** Added with the keys: whoever did it writes its label next. */
  onAddedByKeys: (id: Id) => void
}

/** Enter and Space click too, but count no press of a button. */
const isByKeys = (event: MouseEvent) => event.detail === 0

/** What may be added: a field from the palette, a section, a repeated group, a note. New items go right after the chosen one. */
export const AddItemBar = ({ commands, open, onOpen, onLeave, search, onAddedByKeys }: AddItemBarProps) => {
  const t = useTranslate()
  const paletteId = useId()
  const others = [
    ['section', () => commands.addSection()],
    ['repeat', () => commands.addRepeat()],
    ['note', () => commands.addNote()],
  ] as const
  const addField = (kind: FieldKind, byKeys: boolean) => {
    const id = commands.addField(kind)
    if (byKeys) onAddedByKeys(id)
  }

  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button
          size="small"
          variant="contained"
          startIcon={<AddIcon />}
          aria-label={t('forms.outline.add_field')}
          aria-expanded={open}
          aria-controls={paletteId}
          onClick={() => onOpen(!open)}
        >
          {t('forms.items.field')}
        </Button>
        {others.map(([what, add]) => (
          <Button
            key={what}
            size="small"
            variant="outlined"
            startIcon={<AddIcon />}
            aria-label={t(`forms.outline.add_${what}`)}
            onClick={(event) => {
              const id = add()
              if (isByKeys(event)) onAddedByKeys(id)
            }}
          >
            {t(`forms.items.${what}`)}
          </Button>
        ))}
      </Stack>
      <Collapse in={open} id={paletteId} unmountOnExit>
        <Palette search={search} onLeave={onLeave} onAdd={addField} isByKeys={isByKeys} />
      </Collapse>
    </Stack>
  )
}
