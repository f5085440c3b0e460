import { Alert, Box, Button, CircularProgress } from '@mui/material'
import { useEffect, useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useViewer } from '../../access/useViewer.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatMoment } from '../../shared/format-date.ts'
import { BuilderWorkspace } from './BuilderWorkspace.tsx'
import { type LoadedDraft, loadDraft } from './state/load-draft.ts'
import { type LocalCopies, localCopies } from './state/local-copy.ts'

/**
 * Loads the draft (or the version in force, to start one from it), then opens the builder on it. Read once and on demand
 * only, outside of any cache: what is being typed must never be replaced under somebody's hands by a refresh.
 */
export const BuilderPage = ({ formId }: { formId: string }) => {
  const { viewer } = useViewer()
  const viewerId = viewer?.id
  const copies = useMemo(() => (viewerId === undefined ? null : localCopies(viewerId, formId)), [viewerId, formId])
  return copies && <OpenedDraft formId={formId} copies={copies} />
}

const OpenedDraft = ({ formId, copies }: { formId: string; copies: LocalCopies }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{ attempt: number; draft: LoadedDraft } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [choice, setChoice] = useState<'ask' | 'mine' | 'theirs'>('ask')

  useEffect(() => {
    const abort = new AbortController()
    setFailure(null)
    loadDraft(formId, { copies, signal: abort.signal }).then(
      (draft) => setLoaded({ attempt, draft }),
      (error: unknown) => {
        if (!abort.signal.aborted) setFailure(error instanceof Error ? error.message : String(error))
      },
    )
    return () => abort.abort()
  }, [formId, copies, attempt])

  if (failure !== null) {
    return (
      <Alert
        severity="error"
        action={<Button onClick={() => setAttempt((last) => last + 1)}>{t('forms.try_again')}</Button>}
      >
        {failure}
      </Alert>
    )
  }
  if (loaded === null || loaded.attempt !== attempt) {
    return (
      <Box sx={{ p: 4, display: 'grid', placeItems: 'center' }}>
        <CircularProgress aria-label={t('forms.loading')} />
      </Box>
    )
  }
  const { draft } = loaded
  if (draft.kind === 'not-found') return <Alert severity="error">{t('forms.not_found')}</Alert>
  if (draft.kind === 'forbidden') return <Alert severity="warning">{t('forms.forbidden')}</Alert>
  if (draft.kind === 'unreadable') {
    return (
      <Alert severity="error">
        {t('forms.unreadable')}
        {draft.messages.map((message) => (
          <div key={message}>{message}</div>
        ))}
      </Alert>
    )
  }

  const { local } = draft
  if (local !== null && !local.sameRevision && choice === 'ask') {
    return (
      <Alert
        severity="warning"
        action={
          <>
            <Button color="inherit" onClick={() => setChoice('mine')}>
              {t('forms.local.take_back')}
            </Button>
            <Button
              color="inherit"
              onClick={() => {
                copies.drop()
                setChoice('theirs')
              }}
            >
              {t('forms.local.forget')}
            </Button>
          </>
        }
      >
        {t('forms.local.older', { at: formatMoment(local.at, locale) })}
      </Alert>
    )
  }
  const kept = local !== null && (local.sameRevision || choice === 'mine') ? local : null
  // Edits on an older draft start from it: saving them meets what was saved since, and the two are joined.
  const origin = kept?.base
    ? { base: kept.base, revision: kept.revision }
    : { base: draft.form, revision: draft.revision }

  return (
    <BuilderWorkspace
      key={attempt}
      formId={formId}
      start={kept?.form ?? draft.form}
      startsUnsaved={kept !== null}
      {...origin}
      copies={copies}
      published={draft.published}
      publishedNumber={draft.publishedNumber}
    />
  )
}
