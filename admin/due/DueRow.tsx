import SnoozeOutlined from '@mui/icons-material/SnoozeOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import { visuallyHidden } from '../shared/visually-hidden.ts'
import { type DueLine, placeOf } from './due-model.ts'

// Most days nothing is put off: the first page does without it.
const SnoozeDialog = lazy(() => import('./SnoozeDialog.tsx').then((file) => ({ default: file.SnoozeDialog })))

/** One thing due: about whom, what, why, by when, and what may be done of it. `person` absent: the page says it, and there is room for where the PLIE wrote the rule. */
export const DueRow = ({ item, person }: { item: DueLine; person?: string | undefined }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [asked, setAsked] = useState(false)
  const { label, sentence, source, lateDays, dueOn, snoozedUntil, snoozeWord, owner, mine } = item
  const asleep = snoozedUntil !== null
  const aside = [
    lateDays === 0 ? t('due.by', { date: formatDate(dueOn, locale) }) : t('due.lateBy', { smart_count: lateDays }),
    ...(mine ? [] : [t(`due.waitsFor.${owner}`)]),
    ...(asleep ? [t('due.asleep', { date: formatDate(snoozedUntil, locale) })] : []),
    ...(snoozeWord === null ? [] : [`« ${snoozeWord} »`]),
  ]
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        alignItems: 'flex-start',
        columnGap: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="p" sx={{ fontWeight: 600 }}>
          <Link component={RouterLink} to={placeOf(item)}>
            {person === undefined ? label : person}
          </Link>
          {person !== undefined && <> · {label}</>}
        </Typography>
        <Typography variant="body2">{sentence}</Typography>
        <Typography
          variant="body2"
          sx={{ color: lateDays > 0 && !asleep ? 'error.main' : 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
        >
          {aside.join(' · ')}
        </Typography>
        {person === undefined && source !== null && (
          <Typography variant="body2" color="textSecondary">
            {t('due.source', { source })}
          </Typography>
        )}
      </Box>
      {item.maySnooze && (
        <Button size="small" startIcon={<SnoozeOutlined />} onClick={() => setAsked(true)} sx={{ flexShrink: 0 }}>
          {t('due.snooze')}
          <Box component="span" sx={visuallyHidden}>
            {` – ${person === undefined ? label : `${person}, ${label}`}`}
          </Box>
        </Button>
      )}
      {asked && (
        <Suspense>
          <SnoozeDialog item={item} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </Box>
  )
}
