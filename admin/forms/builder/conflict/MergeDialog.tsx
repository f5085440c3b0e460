import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material'
import { type ReactNode, useId } from 'react'
import { useTranslate } from 'react-admin'
import { describeChange, type FormDefinition } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { Clash } from './Clash.tsx'
import { downloadDraft } from './download-draft.ts'
import { IncomingList } from './IncomingList.tsx'
import { MergeResult } from './MergeResult.tsx'
import { sideOf } from './merge-choices.ts'
import type { Merge } from './use-merge.ts'

interface MergeDialogProps {
  merge: Merge
  author: string
  mine: FormDefinition
  theirs: FormDefinition
  onClose: () => void
  onJoin: () => void
  onKeepMine: () => void
  onTakeTheirs: () => void
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <Stack component="section" spacing={1} aria-labelledby={id}>
      <Typography id={id} variant="h3" sx={{ fontSize: '1rem', fontWeight: 650 }}>
        {title}
      </Typography>
      {children}
    </Stack>
  )
}

/** Two drafts side by side in sentences: what to choose between, what comes from the other, what is mine. */
export const MergeDialog = (props: MergeDialogProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const titleId = useId()
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const { merge, author } = props
  const { incoming } = merge.comparison
  const clashes = incoming.filter(({ conflict }) => conflict !== null)
  const others = incoming.filter(({ conflict }) => conflict === null)
  const clashing = new Set(clashes.flatMap(({ conflict }) => conflict ?? []).map(keyOf))
  const own = merge.own.filter((change) => !clashing.has(keyOf(change)))
  const small = { size: 'small' as const }

  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="md" onClose={props.onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('builder.conflict.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2.5}>
          {clashes.length > 0 && (
            <Part title={t('builder.conflict.clashes', { smart_count: clashes.length })}>
              {clashes.map((one) => (
                <Clash
                  key={one.key}
                  incoming={one}
                  author={author}
                  side={sideOf(one, merge.choices)}
                  onChoose={(side) => merge.choose(one.key, side)}
                />
              ))}
            </Part>
          )}
          {others.length > 0 && (
            <Part title={t('builder.conflict.theirs', { author })}>
              <IncomingList incoming={others} merge={merge} />
            </Part>
          )}
          {own.length > 0 && (
            <Part title={t('builder.conflict.mine')}>
              <ul style={{ margin: 0 }}>
                {own.map((change) => (
                  <li key={keyOf(change)}>
                    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                      {describeChange(change, locale)}
                    </Typography>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <MergeResult merge={merge} />
          <Part title={t('builder.conflict.otherwise')}>
            <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
              <Button {...small} onClick={props.onKeepMine}>
                {t('builder.conflict.keep_mine')}
              </Button>
              <Button {...small} onClick={props.onTakeTheirs}>
                {t('builder.conflict.take_theirs')}
              </Button>
              <Button {...small} onClick={() => downloadDraft(props.mine, t('builder.conflict.file_mine'))}>
                {t('builder.conflict.download_mine')}
              </Button>
              <Button {...small} onClick={() => downloadDraft(props.theirs, t('builder.conflict.file_theirs'))}>
                {t('builder.conflict.download_theirs')}
              </Button>
            </Stack>
          </Part>
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, gap: 1, flexWrap: 'wrap' }}>
        {merge.open.length > 0 && (
          <Typography variant="body2" role="status" sx={{ mr: 'auto' }}>
            {t('builder.conflict.to_choose', { smart_count: merge.open.length })}
          </Typography>
        )}
        <Button onClick={props.onClose}>{t('builder.conflict.later')}</Button>
        <Button variant="contained" disabled={merge.open.length > 0} onClick={props.onJoin}>
          {t('builder.conflict.join')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const keyOf = ({ kind, subject, params }: Merge['own'][number]): string => JSON.stringify([kind, subject, params])
