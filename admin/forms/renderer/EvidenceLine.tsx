import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { EvidencePiece } from '../../../schema/index.ts'
import { EvidenceCopy } from './EvidenceCopy.tsx'
import { fill } from './i18n/index.ts'
import { DateText } from './inputs/DateText.tsx'
import { useRenderer } from './renderer-context.ts'

/** One document being described: what it is, its days, its copy when there is one. */
export const EvidenceLine = (props: {
  id: string
  piece: EvidencePiece
  kinds: readonly string[]
  onChange: (piece: EvidencePiece) => void
  onRemove: () => void
}) => {
  const { id, piece, kinds, onChange, onRemove } = props
  const { locale, words } = useRenderer()
  const withDay = (name: 'issuedOn' | 'seenOn', day: string | null) => {
    const { [name]: _, ...others } = piece
    onChange(day === null ? others : { ...others, [name]: day })
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
      <TextField
        select
        size="small"
        margin="dense"
        label={words.evidenceKind}
        value={piece.kind}
        onChange={(event) => onChange({ ...piece, kind: event.target.value })}
        sx={{ minWidth: 200 }}
      >
        {[...new Set([...kinds, piece.kind])].map((kind) => (
          <MenuItem key={kind} value={kind}>
            {kind}
          </MenuItem>
        ))}
      </TextField>
      {(['issuedOn', 'seenOn'] as const).map((name) => (
        <Box key={name} sx={{ width: 190 }}>
          <DateText
            id={`${id}-${name}`}
            label={words[name]}
            value={piece[name] ?? null}
            locale={locale}
            onChange={(day) => withDay(name, day)}
          />
        </Box>
      ))}
      <EvidenceCopy
        piece={piece}
        onChange={(file) => {
          const { file: _, ...others } = piece
          onChange(file === null ? others : { ...others, file })
        }}
      />
      <IconButton
        size="small"
        aria-label={fill(words.removeEvidence, { kind: piece.kind })}
        onClick={onRemove}
        sx={{ mt: 1 }}
      >
        <CloseOutlined fontSize="small" />
      </IconButton>
    </Box>
  )
}
