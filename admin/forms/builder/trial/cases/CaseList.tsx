import { Alert, FormControlLabel, List, Stack, Switch, Typography } from '@mui/material'
import { useDeferredValue, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import {
  expectedParts,
  type FormDefinition,
  type GoldenCase,
  type Id,
  type L10n,
  type OptionId,
  runCase,
  say,
} from '../../../../../schema/index.ts'
import { useLocale } from '../../../../app/i18n/use-locale.ts'
import { SearchBox } from '../../../../shared/SearchBox.tsx'
import { SortableLines } from '../../sorting/SortableLines.tsx'
import { CaseDialog } from './CaseDialog.tsx'
import { CaseLine } from './CaseLine.tsx'
import { saidExpectations } from './said-expectations.ts'
import { useCaseCommands } from './use-case-commands.ts'
import type { ToldCase } from './use-case-runs.ts'

interface CaseListProps {
  form: FormDefinition
  cases: readonly ToldCase[]
  loaded: Id | null
  outcomes: ReadonlyMap<OptionId, L10n>
  onLoad: (one: GoldenCase) => void
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The golden cases of a draft against it, live; searched by name, those that fail apart. */
export const CaseList = ({ form, cases, loaded, outcomes, onLoad }: CaseListProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const commands = useCaseCommands()
  const [search, setSearch] = useState('')
  const [failing, setFailing] = useState(false)
  const [edited, setEdited] = useState<GoldenCase | null>(null)
  const wanted = plain(useDeferredValue(search))
  const nameOf = ({ label }: GoldenCase) => say(label, locale) || t('forms.untitled')
  const shown = cases.filter(({ one, passes }) => !(failing && passes) && plain(nameOf(one)).includes(wanted))
  const whole = shown.length === cases.length
  const red = cases.filter(({ passes }) => !passes).length

  if (cases.length === 0) return <Typography variant="body2">{t('trial.case.empty')}</Typography>
  return (
    <Stack spacing={1}>
      <Alert severity={red === 0 ? 'success' : 'error'} role="status" sx={{ py: 0 }}>
        {red === 0
          ? t('trial.case.all_pass', { smart_count: cases.length })
          : t('trial.case.some_fail', { smart_count: red, count: cases.length })}
      </Alert>
      {cases.length > 5 && (
        // The box grows along its line: alone in a column it would grow tall.
        <Stack direction="row">
          <SearchBox label={t('trial.case.search')} value={search} onChange={setSearch} />
        </Stack>
      )}
      {(red > 0 || failing) && (
        <FormControlLabel
          control={<Switch size="small" checked={failing} onChange={(_, next) => setFailing(next)} />}
          label={t('trial.case.only_failing')}
        />
      )}
      {shown.length === 0 && <Typography variant="body2">{t('trial.case.none_found')}</Typography>}
      <SortableLines
        ids={shown.map(({ one }) => one.id)}
        nameOf={(id) => {
          const found = cases.find(({ one }) => one.id === id)
          return found ? nameOf(found.one) : id
        }}
        onMove={commands.move}
      >
        <List dense disablePadding component="ol" aria-label={t('trial.panes.cases')}>
          {shown.map((told, index) => (
            <CaseLine
              key={told.one.id}
              told={told}
              name={nameOf(told.one)}
              loaded={told.one.id === loaded}
              place={whole ? { index, count: cases.length } : null}
              onLoad={() => onLoad(told.one)}
              onAccept={() => {
                commands.accept(told.one.id)
                notify('trial.case.accepted', { messageArgs: { name: nameOf(told.one) } })
              }}
              onEdit={() => setEdited(told.one)}
              onDuplicate={() =>
                commands.duplicate(told.one, {
                  ...told.one.label,
                  [locale]: t('trial.case.copy_of', { name: nameOf(told.one) }),
                })
              }
              onRemove={() => {
                commands.remove(told.one.id)
                notify('trial.case.removed', { messageArgs: { name: nameOf(told.one) } })
              }}
              onMove={(position) => commands.move(told.one.id, position)}
            />
          ))}
        </List>
      </SortableLines>
      {edited && (
        <CaseDialog
          title={t('trial.case.edit_title', { name: nameOf(edited) })}
          label={edited.label}
          parts={expectedParts(edited)}
          said={saidExpectations(form, runCase(form, edited).evaluation, outcomes, locale, (part, n) =>
            t(`trial.case.${part}`, { smart_count: n }),
          )}
          act={t('jalon.action.save')}
          onSave={(label, parts) => {
            commands.edit(edited, label, parts)
            setEdited(null)
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </Stack>
  )
}
