import { Alert, AlertTitle, Button, Stack } from '@mui/material'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import type { FormDefinition } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { formatMoment } from '../../../shared/format-date.ts'
import { useBuilder } from '../state/builder-context.ts'
import type { TheirDraft } from '../state/send-draft.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { useAuthor } from './use-author.ts'
import { useMerge } from './use-merge.ts'

interface DraftConflictProps {
  /** The draft both started from. */
  base: FormDefinition
  theirs: TheirDraft
  /** What was made of the two is about to be shown, and replaces theirs. */
  onResume: (theirs: TheirDraft, next: FormDefinition) => void
}

/**
 * Two people on one draft: says who saved what and when, and joins the two drafts, or takes one of them. Every way out is
 * one step of the journal, so that an undo brings the draft back as it was.
 */
export const DraftConflict = ({ base, theirs, onResume }: DraftConflictProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const { form: mine, run } = useBuilder()
  const author = useAuthor(theirs.change)
  const merge = useMerge({ base, mine, theirs: theirs.form })
  const [comparing, setComparing] = useState(false)
  const { incoming } = merge.comparison
  const clashes = incoming.filter(({ conflict }) => conflict !== null).length

  const settle = (next: FormDefinition, said: string) => {
    setComparing(false)
    if (next !== mine) run('restore', { definition: next })
    onResume(theirs, next)
    notify(t(`builder.conflict.${said}`, { author }), { type: 'success' })
  }
  const join = () => settle(merge.merge.form, 'joined')
  const at = theirs.change.at === null ? '' : formatMoment(theirs.change.at, locale)

  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      <AlertTitle>
        {t(theirs.revision === null ? 'builder.conflict.published' : 'builder.conflict.saved', { author, at })}
      </AlertTitle>
      {t('builder.conflict.nothing_lost', {
        theirs: t('builder.conflict.changes', { smart_count: incoming.length }),
        mine: t('builder.conflict.changes', { smart_count: merge.own.length }),
      })}{' '}
      {clashes === 0 ? t('builder.conflict.agree') : t('builder.conflict.disagree', { smart_count: clashes })}
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1, flexWrap: 'wrap' }}>
        {clashes === 0 && (
          <Button size="small" variant="contained" onClick={join}>
            {t('builder.conflict.join')}
          </Button>
        )}
        <Button
          size="small"
          variant={clashes === 0 ? 'outlined' : 'contained'}
          color={clashes === 0 ? 'inherit' : 'primary'}
          onClick={() => setComparing(true)}
        >
          {t(clashes === 0 ? 'builder.conflict.compare' : 'builder.conflict.choose')}
        </Button>
      </Stack>
      {comparing && (
        <MergeDialog
          merge={merge}
          author={author}
          mine={mine}
          theirs={theirs.form}
          onClose={() => setComparing(false)}
          onJoin={join}
          onKeepMine={() => settle(mine, 'kept_mine')}
          onTakeTheirs={() => settle(theirs.form, 'took_theirs')}
        />
      )}
    </Alert>
  )
}
