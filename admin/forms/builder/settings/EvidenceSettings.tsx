import { Box, MenuItem, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { describeExpression, type EvidenceRule, type Field, type Period } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { useItemEdit } from '../state/use-item-edit.ts'
import { evidenceKinds, NEVER, withRequirement } from './evidence-rule.ts'
import { NumberInput } from './NumberInput.tsx'
import { SettingsGroup } from './SettingsGroup.tsx'

const UNITS: readonly Period['unit'][] = ['d', 'm', 'y']
const STATES = ['none', 'never', 'always'] as const

/** The proof asked beside an answer: none, possible, or required; which documents will do; how long they are worth. */
export const EvidenceSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const edit = useItemEdit(field.id)
  const rule = field.evidence
  // A line just begun is not a kind yet, and stays on screen all the same.
  const [typed, setTyped] = useState<string | null>(null)
  const state = stateOf(rule)
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
          if (next === 'none') edit({ evidence: undefined })
          else if (next)
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
        {state === 'if' && <MenuItem value="if">{t('forms.settings.evidence_states.if')}</MenuItem>}
      </TextField>
      {rule && (
        <>
          {state === 'if' && rule.required !== true && (
            <Typography variant="body2" sx={{ bgcolor: 'action.hover', borderRadius: 1, px: 1.5, py: 1 }}>
              {describeExpression(form, rule.required, locale)}
            </Typography>
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

const stateOf = (rule: EvidenceRule | undefined): (typeof STATES)[number] | 'if' => {
  if (rule === undefined) return 'none'
  if (rule.required === true) return 'always'
  return 'v' in rule.required && rule.required.v === false ? 'never' : 'if'
}
