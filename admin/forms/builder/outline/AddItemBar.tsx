import AddIcon from '@mui/icons-material/Add'
import { Button, Menu, MenuItem, Stack } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { FIELD_KINDS } from '../../../../schema/index.ts'
import { useItemCommands } from './use-item-commands.ts'

/** The palette: a section, a repeated group, a field of one of the types, a note. New items go right after the chosen one. */
export const AddItemBar = () => {
  const t = useTranslate()
  const commands = useItemCommands()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const buttonId = useId()
  const menuId = useId()

  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button
        id={buttonId}
        size="small"
        variant="contained"
        startIcon={<AddIcon />}
        aria-label={t('forms.outline.add_field')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? menuId : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('forms.items.field')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        startIcon={<AddIcon />}
        aria-label={t('forms.outline.add_section')}
        onClick={commands.addSection}
      >
        {t('forms.items.section')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        startIcon={<AddIcon />}
        aria-label={t('forms.outline.add_repeat')}
        onClick={commands.addRepeat}
      >
        {t('forms.items.repeat')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        startIcon={<AddIcon />}
        aria-label={t('forms.outline.add_note')}
        onClick={commands.addNote}
      >
        {t('forms.items.note')}
      </Button>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': buttonId } }}
      >
        {FIELD_KINDS.map((kind) => (
          <MenuItem
            key={kind}
            onClick={() => {
              setAnchor(null)
              commands.addField(kind)
            }}
          >
            {t(`forms.kinds.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </Stack>
  )
}
