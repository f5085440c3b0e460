import AddTaskIcon from '@mui/icons-material/AddTask'
import { Alert, Button, Stack, Typography } from '@mui/material'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import type { FormDefinition, GoldenCase } from '../../../../schema/index.ts'
import { say, verdictText } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { isPlainDate } from '../../renderer/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { usePlaces } from '../state/places-context.ts'
import type { BuilderViewProps } from '../views/view-props.ts'
import { CaseDialog } from './cases/CaseDialog.tsx'
import { CaseList } from './cases/CaseList.tsx'
import { saidExpectations, usualParts } from './cases/said-expectations.ts'
import { useCaseCommands } from './cases/use-case-commands.ts'
import { useCaseRuns } from './cases/use-case-runs.ts'
import { goToMissing } from './go-to-missing.ts'
import { type TrialPane, TrialPanes } from './TrialPanes.tsx'
import { TrialResultPane } from './TrialResultPane.tsx'
import { TrialSituation } from './TrialSituation.tsx'
import { trialOf } from './trial.ts'
import { useTrial } from './trial-memory.ts'
import { useOutcomes } from './use-outcomes.ts'
import { useSoundForm } from './use-sound-form.ts'
import { useTrialContext, useTrialResult } from './use-trial-result.ts'

/** « Essais »: the draft filled for trial, what it says and why, and the golden cases it must go on giving. */
const TrialView = (props: BuilderViewProps) => {
  const t = useTranslate()
  const { form, fresh } = useSoundForm(useBuilder().form)
  if (form === null) return <Alert severity="warning">{t('trial.unsound')}</Alert>
  return (
    <>
      {!fresh && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('forms.preview.stale')}
        </Alert>
      )}
      <Bench {...props} form={form} />
    </>
  )
}
export default TrialView

const Bench = ({ form, formId, onOpen }: BuilderViewProps & { form: FormDefinition }) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const commands = useCaseCommands()
  const outcomes = useOutcomes()
  const [trial, change] = useTrial(formId)
  const [pane, setPane] = useState<TrialPane>('situation')
  const [keeping, setKeeping] = useState(false)
  const context = useTrialContext(trial)
  const result = useTrialResult(form, trial, context, outcomes, locale)
  const cases = useCaseRuns(form, outcomes, locale)
  const load = useCallback(
    (one: GoldenCase) => {
      change(() => trialOf(one))
      setPane('situation')
    },
    [change],
  )
  useArrival(form, load, setPane)

  const said = saidExpectations(form, result.evaluation, outcomes, locale, (part, n) =>
    t(`trial.case.${part}`, { smart_count: n }),
  )
  const loaded = form.cases.find(({ id }) => id === trial.from)
  const red = cases.filter(({ passes }) => !passes).length
  const keepable = isPlainDate(trial.today)

  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography variant="body2" sx={{ flex: '1 1 260px', color: 'text.secondary' }}>
          {loaded ? t('trial.loaded', { name: say(loaded.label, locale) }) : t('trial.help')}
        </Typography>
        {loaded && (
          <Button
            size="small"
            disabled={!keepable}
            onClick={() => {
              commands.replace(loaded, trial)
              notify('trial.case.replaced', { messageArgs: { name: say(loaded.label, locale) } })
            }}
          >
            {t('trial.replace')}
          </Button>
        )}
        <Button
          size="small"
          variant="outlined"
          startIcon={<AddTaskIcon />}
          disabled={!keepable}
          onClick={() => setKeeping(true)}
        >
          {t('trial.keep')}
        </Button>
      </Stack>
      <TrialPanes
        pane={pane}
        onPane={setPane}
        notes={{
          ...(cases.length > 0
            ? { cases: red === 0 ? t('trial.notes.pass') : t('trial.notes.fail', { smart_count: red }) }
            : {}),
          ...(form.rules.length > 0 ? { result: t(`trial.notes.${result.evaluation.verdict.kind}`) } : {}),
        }}
        cases={<CaseList form={form} cases={cases} loaded={trial.from} outcomes={outcomes} onLoad={load} />}
        situation={<TrialSituation form={form} trial={trial} context={context} onChange={change} />}
        result={
          <TrialResultPane
            result={result}
            today={trial.today}
            outcomes={outcomes}
            onMissing={(piece) => {
              setPane('situation')
              requestAnimationFrame(() => goToMissing(piece))
            }}
            onOpen={onOpen}
          />
        }
      />
      {keeping && (
        <CaseDialog
          title={t('trial.keep_title')}
          label={{ fr: '' }}
          parts={usualParts(said)}
          said={said}
          act={t('trial.keep_act')}
          onSave={(label, parts) => {
            const id = commands.keep(label, trial, parts)
            change((current) => ({ ...current, from: id }))
            setKeeping(false)
            notify('trial.case.kept', {
              messageArgs: {
                name: say(label, locale),
                result: verdictText(result.evaluation.verdict, locale, outcomes),
              },
            })
          }}
          onClose={() => setKeeping(false)}
        />
      )}
    </>
  )
}

/** Somebody led here from a problem of a golden case finds that case loaded, and its line under the keyboard. */
function useArrival(form: FormDefinition, load: (one: GoldenCase) => void, onPane: (pane: TrialPane) => void) {
  const { arrivals, chosen } = usePlaces()
  const seen = useRef(0)
  useEffect(() => {
    if (arrivals === seen.current) return
    seen.current = arrivals
    const one = form.cases.find(({ id }) => id === chosen.get('tests'))
    if (one === undefined) return
    load(one)
    onPane('cases')
    requestAnimationFrame(() => {
      const line = document.querySelector(`[data-case="${CSS.escape(one.id)}"] [role="button"]`)
      line?.scrollIntoView({ block: 'nearest' })
      if (line instanceof HTMLElement) line.focus({ preventScroll: true })
    })
  })
}
