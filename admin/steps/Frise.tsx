import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import GlobalStyles from '@mui/material/GlobalStyles'
import Typography from '@mui/material/Typography'
import { useEffect, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate, localToday } from '../shared/format-date.ts'
import { FriseTable } from './FriseTable.tsx'
import { type FriseKind, type FriseLine, type FriseScale, friseLines, friseScale } from './frise-model.ts'
import { useStepsDossier } from './steps-dossier.ts'

const COLOURS: Record<FriseKind, string> = {
  step: 'primary.main',
  standby: 'warning.main',
  suspension: 'warning.main',
  job: 'secondary.main',
  training: 'info.main',
}

/** Alone on the paper: the rest of the page is hidden while the frise is printed. */
const ONLY_FRISE = (
  <GlobalStyles
    styles={{
      '@media print': {
        'body *:not(:has(#frise)):not(#frise):not(#frise *)': { display: 'none !important' },
      },
    }}
  />
)

/** The parcours as a line of time: étapes planned and real, pauses, jobs, trainings, from the entry to the exit or to today. */
export const Frise = () => {
  const t = useTranslate()
  const titleId = useId()
  const [table, setTable] = useState(false)
  const [printing, setPrinting] = useState(false)
  const dossier = useStepsDossier()
  const lines = friseLines(dossier)
  const scale = friseScale(lines, dossier, localToday())
  useEffect(() => {
    if (!printing) return
    // Some browsers come back before the paper is drawn.
    const over = () => setPrinting(false)
    window.addEventListener('afterprint', over, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', over)
  }, [printing])
  if (lines.length === 0) return null
  return (
    <Box component="figure" id="frise" aria-labelledby={titleId} sx={{ m: 0, mb: 2 }}>
      {printing && ONLY_FRISE}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography id={titleId} component="h3" variant="h3" sx={{ mr: 'auto' }}>
          {t('jalon.steps.frise.title')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
          <Button size="small" aria-expanded={table} onClick={() => setTable(!table)}>
            {t(table ? 'jalon.steps.frise.hideTable' : 'jalon.steps.frise.table')}
          </Button>
          <Button size="small" startIcon={<PrintOutlined />} onClick={() => setPrinting(true)}>
            {t('jalon.steps.frise.print')}
          </Button>
        </Box>
      </Box>
      <Drawing lines={lines} scale={scale} end={dossier.closedAt} />
      <FriseTable lines={lines} shown={table} />
    </Box>
  )
}

/** For the eye: the table behind says the same to everybody. */
const Drawing = ({ lines, scale, end }: { lines: readonly FriseLine[]; scale: FriseScale; end: string | null }) => {
  const t = useTranslate()
  const locale = useLocale()
  const mark = {
    day: end ?? localToday(),
    name: t(end === null ? 'jalon.steps.frise.today' : 'jalon.steps.frise.exit'),
  }
  const tick = (day: string) =>
    new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit' }).format(new Date(`${day}T12:00:00`))
  return (
    <Box aria-hidden sx={{ '--name': { xs: '0px', sm: '11rem' }, printColorAdjust: 'exact' }}>
      {lines.map((line) => (
        <Box
          key={line.id}
          sx={{
            display: { xs: 'block', sm: 'grid' },
            gridTemplateColumns: 'var(--name) minmax(0, 1fr)',
            mb: { xs: 0.75, sm: 0 },
          }}
        >
          <Typography
            variant="body2"
            title={line.name}
            sx={{ pr: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t(`jalon.steps.frise.kind.${line.kind}`)}
            </Box>{' '}
            {line.name}
          </Typography>
          <Track line={line} scale={scale} now={mark.day} />
        </Box>
      ))}
      <Box sx={{ position: 'relative', height: 40, ml: 'var(--name)', borderTop: 1, borderColor: 'divider' }}>
        {scale.ticks.map((day) => (
          <Typography
            key={day}
            variant="caption"
            sx={{
              ...place(scale.at(day)),
              color: 'text.secondary',
              borderInlineStart: 1,
              borderColor: 'divider',
              pl: 0.5,
            }}
          >
            {tick(day)}
          </Typography>
        ))}
        <Typography variant="caption" sx={{ ...edge(scale.at(mark.day)), top: 18, fontWeight: 650 }}>
          {mark.name} {formatDate(mark.day, locale, 'short')}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 2, ml: 'var(--name)' }}>
        {(['Planned', 'Real'] as const).map((name) => (
          <Typography key={name} variant="caption" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
            <Box
              component="span"
              sx={{
                ...{ width: 22, height: 10, borderRadius: 0.5, border: 1.5, borderColor: 'primary.main' },
                ...(name === 'Planned' ? { borderStyle: 'dashed' } : { bgcolor: 'primary.main' }),
              }}
            />
            {t(`jalon.steps.frise.legend${name}`)}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}

const place = (at: number) => ({ position: 'absolute', left: `${at}%`, whiteSpace: 'nowrap' }) as const
/** Stays inside on the right as on the left. */
const edge = (at: number) =>
  at > 60
    ? ({ position: 'absolute', right: `${100 - at}%`, whiteSpace: 'nowrap' } as const)
    : ({ position: 'absolute', left: `${at}%`, whiteSpace: 'nowrap' } as const)

const Track = ({ line, scale, now }: { line: FriseLine; scale: FriseScale; now: string }) => {
  const bar = (from: string, until: string | null) => {
    const left = scale.at(from)
    return { left: `${left}%`, width: `max(4px, ${scale.at(until ?? now) - left}%)` }
  }
  const colour = COLOURS[line.kind]
  return (
    <Box sx={{ position: 'relative', height: 24, borderBottom: 1, borderColor: 'divider' }}>
      {line.planned && (
        <Box
          sx={{
            ...{ position: 'absolute', top: 3, height: 17, borderRadius: 0.5, border: 1.5 },
            ...{ borderStyle: 'dashed', borderColor: colour, ...bar(line.planned.from, line.planned.until) },
          }}
        />
      )}
      {line.real && (
        <Box
          sx={{
            ...{ position: 'absolute', top: 6, height: 11, borderRadius: 0.5, bgcolor: colour },
            ...bar(line.real.from, line.real.until),
          }}
        />
      )}
      <Box
        sx={{
          ...{ position: 'absolute', top: 0, bottom: 0, borderInlineStart: 2, borderColor: 'text.primary' },
          ...{ left: `${scale.at(now)}%`, opacity: 0.55 },
        }}
      />
    </Box>
  )
}
