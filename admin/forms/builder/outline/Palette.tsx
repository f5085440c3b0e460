import { useDraggable } from '@dnd-kit/core'
import { Box, ButtonBase, TextField, Typography } from '@mui/material'
import { type KeyboardEvent, type MouseEvent, type RefObject, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { FieldKind } from '../../../../schema/index.ts'
import { foldText } from './fold-text.ts'
import { KIND_FAMILIES, kindIcons } from './kind-icons.ts'

interface PaletteProps {
  onAdd: (kind: FieldKind, byKeys: boolean) => void
  isByKeys: (event: MouseEvent) => boolean
}

interface WholePaletteProps extends PaletteProps {
  search: RefObject<HTMLInputElement | null>
  onLeave: () => void
}

/**
 * Every type of field by family: dragged to its place, or added after what is chosen by a click or Enter. Enter in the search
 * adds the first that matches.
 */
export const Palette = ({ search, onLeave, ...adding }: WholePaletteProps) => {
  const t = useTranslate()
  const headingId = useId()
  const [query, setQuery] = useState('')
  const wanted = foldText(query.trim())
  const families = KIND_FAMILIES.map(({ family, kinds }) => ({
    family,
    kinds: kinds.filter((kind) =>
      foldText(`${t(`forms.kinds.${kind}`)} ${t(`builder.kinds.${kind}`)}`).includes(wanted),
    ),
  })).filter(({ kinds }) => kinds.length > 0)

  const onKey = (event: KeyboardEvent) => {
    const [first] = families[0]?.kinds ?? []
    if (event.key === 'Enter' && wanted !== '' && first !== undefined) {
      setQuery('')
      adding.onAdd(first, true)
    } else if (event.key === 'Escape' && query === '') onLeave()
    else if (event.key === 'Escape') setQuery('')
    else return
    event.preventDefault()
  }

  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, maxHeight: 280, overflowY: 'auto' }}>
      <TextField
        type="search"
        size="small"
        fullWidth
        label={t('builder.palette.search')}
        value={query}
        inputRef={search}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKey}
      />
      {families.length === 0 && (
        <Typography variant="body2" role="status" sx={{ mt: 1, color: 'text.secondary' }}>
          {t('builder.palette.none', { query })}
        </Typography>
      )}
      {families.map(({ family, kinds }) => (
        <Box key={family} role="group" aria-labelledby={`${headingId}-${family}`} sx={{ mt: 1 }}>
          <Typography id={`${headingId}-${family}`} variant="overline" sx={{ lineHeight: 1.8 }}>
            {t(`builder.palette.${family}`)}
          </Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(118px, 1fr))' }}>
            {kinds.map((kind) => (
              <PaletteType key={kind} kind={kind} {...adding} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

const PaletteType = ({ kind, onAdd, isByKeys }: { kind: FieldKind } & PaletteProps) => {
  const t = useTranslate()
  const { setNodeRef, listeners } = useDraggable({
    id: `palette:${kind}`,
    data: { dragged: { from: 'palette', item: { t: 'field', kind } } },
  })
  const Icon = kindIcons[kind]
  const help = t(`builder.kinds.${kind}`)
  return (
    <ButtonBase
      ref={setNodeRef}
      {...listeners}
      aria-label={t('builder.palette.add', { kind: t(`forms.kinds.${kind}`) })}
      aria-description={help}
      title={help}
      onClick={(event) => onAdd(kind, isByKeys(event))}
      sx={{
        justifyContent: 'start',
        gap: 0.75,
        px: 0.5,
        minHeight: 32,
        borderRadius: 1,
        textAlign: 'start',
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outline: '3px solid', outlineColor: 'secondary.main' },
      }}
    >
      <Icon fontSize="small" sx={{ color: 'text.secondary' }} />
      <Typography variant="body2" noWrap>
        {t(`forms.kinds.${kind}`)}
      </Typography>
    </ButtonBase>
  )
}
