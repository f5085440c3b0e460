import { Alert, Typography } from '@mui/material'
import { useCallback, useState } from 'react'
import { useNavigate, useNotify, useTranslate } from 'react-admin'
import { describeEdit, type FormDefinition, type Id, say } from '../../../schema/index.ts'
import { SignInAgain } from '../../access/SignInAgain.tsx'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { visuallyHidden } from '../../shared/visually-hidden.ts'
import { BuilderBar } from './BuilderBar.tsx'
import type { BuilderPane } from './BuilderPanes.tsx'
import { DraftConflict } from './conflict/DraftConflict.tsx'
import { useFormIssues } from './issues/use-form-issues.ts'
import { BuilderProvider } from './state/builder-context.ts'
import type { LocalCopies } from './state/local-copy.ts'
import { PlacesProvider } from './state/places-context.ts'
import { useAutosave } from './state/use-autosave.ts'
import { useBuilderPlaces } from './state/use-builder-places.ts'
import { useBuilderState } from './state/use-builder-state.ts'
import { useShownWalk } from './state/use-shown-walk.ts'
import { useStartPlace } from './state/use-start-place.ts'
import { useUndoKeys } from './state/use-undo-keys.ts'
import { BuilderViews } from './views/BuilderViews.tsx'
import { WalkNotice } from './WalkNotice.tsx'

interface BuilderWorkspaceProps {
  formId: string
  start: FormDefinition
  /** The start comes from this browser and the server has not seen it. */
  startsUnsaved: boolean
  /** The draft the server holds, or the one edits kept here started from, and its revision. */
  base: FormDefinition
  revision: number | null
  /** Where what the server has not acknowledged waits. */
  copies: LocalCopies
  published: FormDefinition | null
  publishedNumber: number | null
}

/** The builder: outline, settings, live preview and problems around one draft that saves itself. */
export const BuilderWorkspace = (props: BuilderWorkspaceProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const navigate = useNavigate()
  const notify = useNotify()
  const state = useBuilderState(props.start, props.published)
  const save = useAutosave(props.formId, state.form, props)
  const issues = useFormIssues(state.form, props.published, locale)
  const [pane, setPane] = useState<BuilderPane>('outline')
  const [view, setView] = useState('questions')

  const { select } = state
  const open = useCallback(
    (id: Id | null) => {
      select(id)
      setView('questions')
      setPane('settings')
    },
    [select],
  )
  const places = useBuilderPlaces(setView, select, open)
  const { builder, told } = useShownWalk(state, places.show)
  useUndoKeys(builder)
  useStartPlace(places)

  const publish = async () => {
    if (await save.flush()) {
      navigate(`/forms/${encodeURIComponent(props.formId)}/publication`)
      return
    }
    setView('questions')
    setPane('issues')
    notify(t('forms.publish.not_saved'), { type: 'warning' })
  }

  return (
    <BuilderProvider value={builder}>
      <PlacesProvider value={places}>
        <title>{`${t('forms.builder_of', { title: say(builder.form.title, locale) })} – Jalon`}</title>
        <BuilderBar
          formId={props.formId}
          save={save.state}
          publishedNumber={props.publishedNumber}
          hasDraft={save.revision() !== null || builder.undoable !== null || props.startsUnsaved}
          onPublish={publish}
          onExport={() => void save.flush()}
        />
        {props.startsUnsaved && (
          <Alert severity="info" sx={{ mb: 1 }}>
            {t('forms.local.restored')}
          </Alert>
        )}
        {save.state.kind === 'conflict' && (
          <DraftConflict
            // One more save of the other draft is another comparison: nothing chosen for the last one holds for it.
            key={save.state.theirs.revision}
            base={save.state.base}
            theirs={save.state.theirs}
            onResume={save.resume}
          />
        )}
        {(save.state.kind === 'refused' || save.state.kind === 'offline') && (
          <Alert severity="warning" sx={{ mb: 1 }}>
            {t(save.state.message, { _: save.state.message })} {t('forms.save.kept_here')}
          </Alert>
        )}
        {save.state.kind === 'signed-out' && (
          <Alert
            severity="warning"
            role="alert"
            sx={{ mb: 1 }}
            action={<SignInAgain size="small" onDone={() => void save.flush()} />}
          >
            {t('jalon.signIn.ended')}
          </Alert>
        )}
        <Typography role="status" sx={visuallyHidden}>
          {builder.undoable && builder.redoable === null ? describeEdit(builder.undoable.entry.name, locale) : ''}
        </Typography>
        <WalkNotice told={told} />
        <BuilderViews
          view={view}
          onView={setView}
          formId={props.formId}
          issues={issues}
          pane={pane}
          onPane={setPane}
          onOpen={open}
        />
      </PlacesProvider>
    </BuilderProvider>
  )
}
