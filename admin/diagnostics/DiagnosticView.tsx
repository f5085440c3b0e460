import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import { say } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import { axesOf, type Diagnostic, markedItems } from './diagnostic-marks.ts'
import { MarksTable } from './MarksTable.tsx'

const MarksChart = lazy(() => import('./MarksChart.tsx').then((file) => ({ default: file.MarksChart })))

/** Fewer axes than this make no shape: bars only. */
const LEAST_AXES = 3

/**
 * Up to three diagnostics of one form as a radar or as bars, with the marks themselves in a table. `current`: how the last of
 * them is named, for it may not be the dossier’s last.
 */
export const DiagnosticView = ({
  title,
  diagnostics,
  current = 'last',
}: {
  title: string
  diagnostics: readonly Diagnostic[]
  current?: 'last' | 'this'
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const [asked, setAsked] = useState<'radar' | 'bars'>('radar')
  const items = useMemo(() => markedItems(diagnostics), [diagnostics])
  const { axes, bySection } = useMemo(() => axesOf(items), [items])
  const names = useMemo(
    () =>
      diagnostics.map(({ submittedAt }, at) => {
        const rank =
          diagnostics.length === 1 ? 'only' : at === 0 ? 'first' : at === diagnostics.length - 1 ? current : 'previous'
        return t(`fill.diagnostics.${rank}`, { date: formatDate(submittedAt, locale, 'short') })
      }),
    [diagnostics, current, t, locale],
  )
  const drawn = axes.filter(({ values }) => values.some((value) => value !== null))
  // A shape joins its points: an item without a mark at one of the dates would have to be drawn as a zero, which it is not.
  const whole = drawn.filter(({ values }) => values.every((value) => value !== null))
  const view = whole.length < LEAST_AXES ? 'bars' : asked
  const shown = view === 'radar' ? whole : drawn
  if (items.length === 0) return <Typography color="textSecondary">{t('fill.diagnostics.none')}</Typography>
  return (
    <>
      {whole.length >= LEAST_AXES && (
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={`${t('fill.diagnostics.view')} – ${title}`}
          value={view}
          onChange={(_, next: 'radar' | 'bars' | null) => next && setAsked(next)}
          sx={{ my: 1 }}
        >
          <ToggleButton value="radar">{t('fill.diagnostics.radar')}</ToggleButton>
          <ToggleButton value="bars">{t('fill.diagnostics.bars')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      {drawn.length > 0 && (
        <Suspense fallback={<Box sx={{ height: 380 }}>{t('jalon.loading')}</Box>}>
          <MarksChart
            view={view}
            title={`${title} – ${t(`fill.diagnostics.${view}`)}`}
            labels={shown.map(({ label }) => say(label, locale))}
            series={names.map((name, at) => ({ name, values: shown.map(({ values }) => values[at] ?? null) }))}
          />
        </Suspense>
      )}
      <Typography variant="body2" color="textSecondary">
        {t('fill.diagnostics.scale')} {bySection && t('fill.diagnostics.bySection')}{' '}
        {shown.length < axes.length && t('fill.diagnostics.notDrawn', { smart_count: axes.length - shown.length })}
      </Typography>
      <Box component="details" sx={{ mt: 1 }}>
        <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, minHeight: 24 }}>
          {t('fill.diagnostics.table')}
        </Box>
        <MarksTable title={title} names={names} items={items} />
      </Box>
    </>
  )
}
