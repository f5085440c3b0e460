import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { type Item, say } from '../../../schema/index.ts'
import { FieldRow } from './FieldRow.tsx'
import { NoteText } from './NoteText.tsx'
import { RepeatRows } from './RepeatRows.tsx'
import { useLive, useRenderer } from './renderer-context.ts'

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const
const headingAt = (level: number) => HEADINGS[Math.min(level, 6) - 2] ?? 'h6'

/** The items of a form or of a section, those visible today, in order. */
export const ItemRows = memo(({ items, level }: { items: readonly Item[]; level: number }) => {
  const { evaluation } = useLive()
  return (
    <>
      {items
        .filter((item) => evaluation.visible.has(item.id))
        .map((item) => (
          <ItemRow key={item.id} item={item} level={level} />
        ))}
    </>
  )
})
ItemRows.displayName = 'ItemRows'

const ItemRow = ({ item, level }: { item: Item; level: number }) => {
  const { locale, domId } = useRenderer()
  if (item.t === 'field') return item.archived ? null : <FieldRow field={item} />
  if (item.t === 'note') return <NoteText note={item} />
  if (item.t === 'repeat') return <RepeatRows group={item} />
  const titleId = `${domId(item.id)}-title`
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ mb: 3 }}>
      <Typography
        id={titleId}
        component={headingAt(level)}
        variant={level <= 2 ? 'h2' : 'h3'}
        sx={{
          pb: 0.5,
          mb: 1.5,
          borderBottom: level <= 2 ? 2 : 1,
          borderColor: level <= 2 ? 'primary.main' : 'divider',
        }}
      >
        {say(item.label, locale)}
      </Typography>
      {item.help && (
        <Typography color="textSecondary" sx={{ mb: 1.5, whiteSpace: 'pre-line' }}>
          {say(item.help, locale)}
        </Typography>
      )}
      <ItemRows items={item.items} level={level + 1} />
    </Box>
  )
}
