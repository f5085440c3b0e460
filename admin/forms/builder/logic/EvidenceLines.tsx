import { TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { evidenceKinds } from '../settings/evidence-rule.ts'

interface EvidenceLinesProps {
  kinds: readonly string[] | undefined
  onChange: (kinds: string[] | undefined) => void
}

/** The documents a decision asks for, one a line. A line just begun stays on screen though it is no kind yet. */
export const EvidenceLines = ({ kinds, onChange }: EvidenceLinesProps) => {
  const t = useTranslate()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      multiline
      minRows={2}
      label={t('logic.rules.evidence')}
      helperText={t('logic.rules.evidence_help')}
      value={typed ?? (kinds ?? []).join('\n')}
      onChange={(event) => {
        setTyped(event.target.value)
        const next = evidenceKinds(event.target.value)
        onChange(next.length === 0 ? undefined : next)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
