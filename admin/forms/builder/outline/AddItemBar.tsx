import AddIcon from '@mui/icons-material/Add'
import { Button, Collapse, Stack } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Palette } from './Palette.tsx'
import type { ItemCommands } from './use-item-commands.ts'

/** What may be added: a field from the palette, a section, a repeated group, a note. New items go right after the chosen one. */
export const AddItemBar = ({ commands }: { commands: ItemCommands }) => {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const paletteId = useId()
  const others = [
    ['section', () => commands.addSection()],
    ['repeat', () => commands.addRepeat()],
    ['note', () => commands.addNote()],
  ] as const

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
          onClick={() => setOpen(!open)}
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
            onClick={add}
          >
            {t(`forms.items.${what}`)}
          </Button>
        ))}
      </Stack>
      <Collapse in={open} id={paletteId} unmountOnExit>
        <Palette onAdd={commands.addField} />
      </Collapse>
    </Stack>
  )
}
