import { Box, Typography } from '@mui/material'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import {
  contractPropertiesRead,
  type FormDefinition,
  factsReadBy,
  type Json,
  RECORD_PARTS,
  type RecordPart,
  recordPartOf,
  trainingPropertiesRead,
} from '../../../../../schema/index.ts'
import { DiagnosticsEditor } from './DiagnosticsEditor.tsx'
import { FactInput } from './FactInput.tsx'
import { FactRows } from './FactRows.tsx'
import { CONTRACT_INPUTS, SINGLE_INPUTS, TRAINING_INPUTS } from './fact-inputs.ts'
import { type TrialFacts, withValue } from './trial-facts.ts'

interface FactsEditorProps {
  form: FormDefinition
  facts: TrialFacts
  onChange: (facts: TrialFacts) => void
}

/** What is known of the dossier a draft is tried on: what the form reads first, the rest behind one line. */
export const FactsEditor = ({ form, facts, onChange }: FactsEditorProps) => {
  const t = useTranslate()
  const read = useMemo(() => factsReadBy(form), [form])
  const parts = useMemo(() => new Set([...read].map(recordPartOf)), [read])
  const contracts = useMemo(() => contractPropertiesRead(read), [read])
  const trainings = useMemo(() => trainingPropertiesRead(read), [read])

  const editors = (asked: readonly RecordPart[]) => (
    <>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
          '& .MuiFormControl-root': { width: '100%' },
        }}
      >
        {asked.map((part) => {
          const [owner, property] = part.split('.')
          if (!isSingle(part) || (owner !== 'participant' && owner !== 'dossier') || property === undefined) return null
          const change = (value: Json) => onChange({ ...facts, [owner]: withValue(facts[owner], property, value) })
          return <FactInput key={part} spec={SINGLE_INPUTS[part]} value={facts[owner][property]} onChange={change} />
        })}
      </Box>
      {asked.includes('contracts') && (
        <FactRows
          list="contracts"
          inputs={CONTRACT_INPUTS}
          read={contracts}
          rows={facts.contracts}
          onChange={(rows) => onChange({ ...facts, contracts: rows })}
        />
      )}
      {asked.includes('trainings') && (
        <FactRows
          list="trainings"
          inputs={TRAINING_INPUTS}
          read={trainings}
          rows={facts.trainings}
          onChange={(rows) => onChange({ ...facts, trainings: rows })}
        />
      )}
      {asked.includes('diagnostics') && (
        <DiagnosticsEditor
          diagnostics={facts.diagnostics}
          onChange={(diagnostics) => onChange({ ...facts, diagnostics })}
        />
      )}
    </>
  )
  const others = RECORD_PARTS.filter((part) => !parts.has(part))

  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(parts.size === 0 ? 'trial.facts.reads_nothing' : 'trial.facts.help')}
      </Typography>
      {editors(RECORD_PARTS.filter((part) => parts.has(part)))}
      {others.length > 0 && (
        <Box component="details" sx={{ mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 28, py: 0.5, typography: 'body2' }}>
            {t('trial.facts.unread')}
          </Box>
          {editors(others)}
        </Box>
      )}
    </Box>
  )
}

const isSingle = (part: string): part is keyof typeof SINGLE_INPUTS => Object.hasOwn(SINGLE_INPUTS, part)
