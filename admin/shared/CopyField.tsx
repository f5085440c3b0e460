import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'

/** A text to take away: readable, selected when reached, copied with one button. `lines` above 1 wraps it. */
export const CopyField = ({ label, value, lines = 1 }: { label: string; value: string; lines?: number }) => {
  const t = useTranslate()
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null)
  const copy = async () => {
    field.current?.select()
    // Absent on plain http addresses, and a browser may refuse it: the text is then selected, a key away from being copied.
    const copied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    )
    setOutcome(copied === true ? 'copied' : 'selected')
  }
  return (
    <Box sx={{ my: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          label={label}
          value={value}
          inputRef={field}
          margin="none"
          multiline={lines > 1}
          minRows={lines > 1 ? lines : undefined}
          onFocus={(event) => event.target.select()}
          sx={{ flex: '1 1 260px' }}
          slotProps={{
            htmlInput: {
              readOnly: true,
              spellCheck: false,
              sx: { fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace', fontSize: '0.85rem' },
              style: lines > 1 ? { overflowWrap: 'anywhere' } : {},
            },
          }}
        />
        <Button
          variant="outlined"
          startIcon={<ContentCopyOutlined />}
          aria-label={`${t('jalon.copy.action')} – ${label}`}
          onClick={copy}
        >
          {t('jalon.copy.action')}
        </Button>
      </Box>
      <Typography role="status" variant="body2" sx={{ minHeight: '1.5em', color: 'success.main' }}>
        {outcome === null ? '' : t(`jalon.copy.${outcome}`)}
      </Typography>
    </Box>
  )
}
