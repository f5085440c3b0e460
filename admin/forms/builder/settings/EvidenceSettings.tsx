import { Box, MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { EvidenceRule, Expr, Field, Period } from '../../../../schema/index.ts'
import { ConditionEditor } from '../conditions/ConditionEditor.tsx'
import { usePendingExpression } from '../conditions/use-pending-expression.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { evidenceKinds, NEVER, withRequirement } from './evidence-rule.ts'
import { NumberInput } from './NumberInput.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

const UNITS: readonly Period['unit'][] = ['d', 'm', 'y']
const STATES = ['none', 'never', 'always', 'if'] as const

/** The proof asked beside an answer: none, possible, or required; which documents will do; how long they are worth. */
export const EvidenceSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const edit = useItemEdit(field.id)
  const rule = field.evidence
  // A line just begun is not a kind yet, and stays on screen all the same.
  const [typed, setTyped] = useState<string | null>(null)
  const { begun, begin, drop } = usePendingExpression(field.id, 'evidence')
  const state = rule !== undefined && begun ? 'if' : stateOf(rule)
  const change = (evidence: EvidenceRule, property: string) => edit({ evidence }, `evidence.${property}`)

  return (
    <SettingsGroup title={t('forms.settings.evidence')}>
      <TextField
        select
        size="small"
        label={t('forms.settings.evidence_asked')}
        value={state}
        onChange={(event) => {
          const next = STATES.find((known) => known === event.target.value)
          if (next === 'if') begin()
          else drop()
          if (next === 'none') edit({ evidence: undefined })
          // A condition just begun asks for nothing until it is complete.
          else if (next && (next !== 'if' || rule === undefined))
            edit({
              evidence: withRequirement(rule, next === 'always' ? true : NEVER, t('forms.settings.evidence_any')),
            })
        }}
      >
        {STATES.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`forms.settings.evidence_states.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {rule && (
        <>
          {state === 'if' && (
            <ConditionEditor
              owner={field.id}
              property="evidence"
              label={t('conditions.settings.evidence_if')}
              value={conditionOf(rule)}
              onChange={(required) => required && change({ ...rule, required }, 'required')}
            />
          )}
          <TextField
            size="small"
            multiline
            minRows={2}
            label={t('forms.settings.evidence_kinds')}
            helperText={t('forms.settings.evidence_kinds_help')}
            value={typed ?? rule.kinds.join('\n')}
            onChange={(event) => {
              setTyped(event.target.value)
              const kinds = evidenceKinds(event.target.value)
              if (kinds.length > 0) change({ ...rule, kinds }, 'kinds')
            }}
            onBlur={() => setTyped(null)}
          />
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
            <NumberInput
              label={t('forms.settings.evidence_valid_for')}
              value={rule.validFor?.n}
              integer
              min={1}
              onChange={(n) => {
                const { validFor, ...others } = rule
                const unit = validFor?.unit ?? 'm'
                change(n === undefined || n < 1 ? others : { ...others, validFor: { n, unit } }, 'validFor')
              }}
            />
            <TextField
              select
              size="small"
              label={t('forms.settings.evidence_unit')}
              disabled={rule.validFor === undefined}
              value={rule.validFor?.unit ?? 'm'}
              onChange={(event) => {
                const unit = UNITS.find((known) => known === event.target.value)
                if (unit && rule.validFor) change({ ...rule, validFor: { ...rule.validFor, unit } }, 'unit')
              }}
            >
              {UNITS.map((unit) => (
                <MenuItem key={unit} value={unit}>
                  {t(`forms.settings.units.${unit}`)}
                </MenuItem>
              ))}
            </TextField>
          </Box>
        </>
      )}
    </SettingsGroup>
  )
}

const stateOf = (rule: EvidenceRule | undefined): (typeof STATES)[number] => {
  if (rule === undefined) return 'none'
  if (rule.required === true) return 'always'
  return conditionOf(rule) === undefined ? 'never' : 'if'
}

/** « Never » is written as a condition that is false: it is none for the person who sets it. */
const conditionOf = ({ required }: EvidenceRule): Expr | undefined =>
  required === true || ('v' in required && required.v === false) ? undefined : required
