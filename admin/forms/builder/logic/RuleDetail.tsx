import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { isUnwritten, type Rule, UNWRITTEN } from '../../../../schema/index.ts'
import { ConditionEditor } from '../conditions/ConditionEditor.tsx'
import { LocalizedInput } from '../settings/LocalizedInput.tsx'
import { SettingsGroup } from '../settings/SettingsGroup.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { UsesGroup } from '../uses/UsesGroup.tsx'
import { EvidenceLines } from './EvidenceLines.tsx'
import { OutcomeChoice } from './OutcomeChoice.tsx'
import { PeriodInput } from './PeriodInput.tsx'

const HITS = ['first', 'all'] as const

/** A decision: what comes out, when, why, with which evidence, and who must still approve. */
export const RuleDetail = ({ rule }: { rule: Rule }) => {
  const t = useTranslate()
  const hitId = useId()
  const { run } = useBuilder()
  const { id } = rule
  const edit = (patch: { [K in keyof Omit<Rule, 'id'>]?: Rule[K] | undefined }, property?: string) =>
    void run('update-rule', { id, patch }, property === undefined ? undefined : `${id}.${property}`)

  return (
    <>
      <SettingsGroup title={t('logic.rules.decides')}>
        <LocalizedInput
          label={t('forms.settings.label')}
          value={rule.label}
          required
          onChange={(label) => edit({ label }, 'label')}
        />
        <OutcomeChoice rule={rule} onChange={(outcome) => edit({ outcome })} />
        <FormControl>
          <FormLabel id={hitId}>{t('logic.rules.hit')}</FormLabel>
          <RadioGroup
            aria-labelledby={hitId}
            value={rule.hit}
            onChange={(_, value) => {
              const hit = HITS.find((known) => known === value)
              if (hit) edit({ hit })
            }}
          >
            {HITS.map((hit) => (
              <FormControlLabel
                key={hit}
                value={hit}
                control={<Radio size="small" />}
                label={t(`logic.rules.hits.${hit}`)}
              />
            ))}
          </RadioGroup>
        </FormControl>
      </SettingsGroup>
      <SettingsGroup title={t('logic.rules.when')}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('logic.rules.when_help')}
        </Typography>
        <ConditionEditor
          owner={id}
          property="when"
          value={isUnwritten(rule.when) ? undefined : rule.when}
          label={t('logic.rules.when')}
          onChange={(when) => edit({ when: when ?? UNWRITTEN }, 'when')}
        />
      </SettingsGroup>
      <SettingsGroup title={t('logic.rules.why')}>
        <LocalizedInput
          label={t('logic.rules.because')}
          value={rule.because}
          required
          multiline
          onChange={(because) => edit({ because }, 'because')}
        />
        <TextField
          multiline
          minRows={2}
          label={t('logic.rules.source')}
          helperText={t('logic.rules.source_help')}
          value={rule.source ?? ''}
          onChange={(event) => edit({ source: event.target.value === '' ? undefined : event.target.value }, 'source')}
        />
      </SettingsGroup>
      <SettingsGroup title={t('logic.rules.before_counting')}>
        <EvidenceLines kinds={rule.evidence} onChange={(evidence) => edit({ evidence }, 'evidence')} />
        <PeriodInput
          label={t('logic.rules.confirm_after')}
          helperText={t('logic.rules.confirm_after_help')}
          value={rule.confirmAfter}
          onChange={(confirmAfter) => edit({ confirmAfter }, 'confirmAfter')}
        />
        <FormControlLabel
          label={t('logic.rules.committee')}
          control={
            <Checkbox
              size="small"
              checked={rule.committee === true}
              onChange={(event) => edit({ committee: event.target.checked ? true : undefined })}
            />
          }
        />
      </SettingsGroup>
      <UsesGroup used={id} except={id} />
    </>
  )
}
