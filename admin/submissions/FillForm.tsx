import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router'
import {
  type Answer,
  checkAnswers,
  evaluate,
  type FormDefinition,
  type Id,
  type Issue,
  type Slot,
} from '../../schema/index.ts'
import { useAbilities } from '../access/useAbilities.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { changedAnswer, FormRenderer, hasScores, ScorePanel } from '../forms/renderer/index.ts'
import { localToday } from '../shared/format-date.ts'
import { SHORT_WINDOW } from '../shared/short-window.ts'
import { useScrollRoom } from '../shared/use-scroll-room.ts'
import type { Disagreement } from './autosave-state.ts'
import { ConflictAlert } from './ConflictAlert.tsx'
import { disagreements } from './disagreements.ts'
import { dossierFacts } from './dossier-facts.ts'
import { FillNotices } from './FillNotices.tsx'
import { FillTools } from './FillTools.tsx'
import { FormChangeNotices } from './FormChangeNotices.tsx'
import { FormColumns } from './FormColumns.tsx'
import { issuesAfterChange } from './issues-after-change.ts'
import { lookupWith } from './lookup.ts'
import { SaveState } from './SaveState.tsx'
import { SubmissionHeading } from './SubmissionHeading.tsx'
import { readAnswers, readAuthor, type SubmissionPageData } from './submission-model.ts'
import { useAutosave } from './use-autosave.ts'
import { useFillMode } from './use-fill-mode.ts'
import { usePreviousAnswers } from './use-previous-answers.ts'
import { useSubmit } from './use-submit.ts'
import { useUpload } from './use-upload.ts'

/** A form being filled: each answer saves itself, scores live beside, nothing typed is ever lost. */
export const FillForm = ({
  submission,
  form,
  viewerId,
}: {
  submission: SubmissionPageData
  form: FormDefinition
  viewerId: string
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const [today] = useState(localToday)
  const [search] = useSearchParams()
  const { dossier } = submission
  const start = useMemo(() => startOf(submission), [submission])
  const { autosave, state, answers, restored, saveMarks } = useAutosave(start, form, viewerId)
  const [interview, setInterview] = useFillMode()
  const [aside, setAside] = useState<readonly Disagreement[]>([])
  const { submit, busy } = useSubmit(submission, autosave)
  const previous = usePreviousAnswers(submission)
  const [refused, setRefused] = useState<readonly Issue[]>([])
  const summary = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  useScrollRoom(bar, 'bottom')
  const facts = useMemo(() => dossierFacts(dossier, today), [dossier, today])
  const upload = useUpload(dossier)
  const abilities = useAbilities()
  const lookup = useMemo(() => lookupWith(abilities), [abilities])
  const withheld = useMemo(() => new Set(submission.withheld), [submission.withheld])
  const author = readAuthor(submission.authorKind)
  const evaluation = useMemo(
    () =>
      evaluate(form, checkAnswers(form, answers).answers, {
        facts,
        today,
        ...(author === undefined ? {} : { author }),
      }),
    [form, answers, facts, today, author],
  )
  useEffect(() => {
    if (refused.length > 0 && !busy) summary.current?.focus()
  }, [refused, busy])

  const change = (id: Id, answer: Answer | null, slot: Slot) => {
    setRefused(issuesAfterChange(refused, { id, answer, slot }))
    autosave.change(id, answer)
  }
  const { phase } = state
  const both = phase.kind === 'conflict' ? disagreements(state.saved, state.pending, phase.latest.answers) : []
  const issues = refused.length > 0 ? refused : state.issues
  return (
    <>
      <SubmissionHeading submission={submission} />
      <FillTools submission={submission} interview={interview} onInterview={setInterview} />
      <FormChangeNotices submission={submission} viewerId={viewerId} />
      <FillNotices
        {...{ form, answers, restored, state, aside }}
        onTakeBack={(one) => {
          const { field, mine } = one
          const given = mine?.rows === undefined ? mine : null
          const { id, answer } =
            mine?.rows === undefined ? changedAnswer(answers, field, given) : { id: field, answer: mine }
          change(id, answer, field)
          setAside((before) => before.filter((other) => other !== one))
        }}
      />
      {phase.kind === 'conflict' && (
        <ConflictAlert
          form={form}
          answers={answers}
          conflict={phase}
          disagreements={both}
          onAdopt={(theirs) => {
            setAside((before) => [...before, ...both.filter(({ field }) => theirs.includes(field))])
            void autosave.adopt(phase.latest, theirs)
          }}
        />
      )}
      <FormColumns
        side={hasScores(form, evaluation) ? <ScorePanel form={form} evaluation={evaluation} locale={locale} /> : null}
      >
        <Card sx={interview ? { p: 1, overflow: 'visible' } : { p: { xs: 1.5, sm: 3 } }}>
          <FormRenderer
            form={form}
            answers={answers}
            onChange={change}
            facts={facts}
            today={today}
            locale={locale}
            issues={issues}
            upload={upload}
            lookup={lookup}
            withheld={withheld}
            saveStates={saveMarks}
            mode={interview ? 'interview' : 'page'}
            summaryRef={summary}
            startAt={search.get('field')}
            {...(author === undefined ? {} : { author })}
            {...(previous ? { previous } : {})}
          />
        </Card>
      </FormColumns>
      <Box
        ref={bar}
        role="region"
        aria-label={t('jalon.submission.bar')}
        sx={{
          position: 'sticky',
          bottom: 0,
          [SHORT_WINDOW]: { position: 'static' },
          zIndex: 2,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'center',
          justifyContent: 'space-between',
          mx: -2,
          px: 2,
          py: 1,
          bgcolor: 'background.paper',
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <SaveState phase={phase} onRetry={() => void autosave.flush()} />
        {submission.abilities.includes('submission.submit') && (
          <Button
            variant="contained"
            disabled={busy || phase.kind === 'conflict'}
            onClick={async () => setRefused(await submit())}
          >
            {t(busy ? 'jalon.submission.submitting' : 'jalon.submission.submit')}
          </Button>
        )}
      </Box>
    </>
  )
}

const startOf = (submission: SubmissionPageData) => ({
  ...{ id: submission.id, lock: submission.lock, answers: readAnswers(submission.answers) },
  ...{ version: submission.version, by: submission.author?.displayName ?? null, at: submission.updatedAt },
})
