import ExpandLessIcon from '@mui/icons-material/ExpandLess'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import { Button, Link, TableCell, TableRow, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { formatDate } from '../../shared/format-date.ts'
import { DifferenceText } from './DifferenceText.tsx'
import { ReplayReason } from './ReplayReason.tsx'
import type { ReplayedEntry } from './use-replay.ts'

const CELL = { verticalAlign: 'top', overflowWrap: 'anywhere', px: { xs: 0.5, sm: 1 } } as const

/** One dossier: what changes of it, and why when asked. */
export const ReplayRow = ({ formId, revision, entry }: { formId: string; revision: number; entry: ReplayedEntry }) => {
  const t = useTranslate()
  const locale = useLocale()
  const reasonId = useId()
  const [open, setOpen] = useState(false)
  const { dossierNumber: number, dossierId, kept } = entry
  return (
    <>
      <TableRow>
        <TableCell component="th" scope="row" sx={CELL}>
          {dossierId === null ? (
            <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
              {number}
            </Typography>
          ) : (
            <Link component={LinkBase} to={`/dossiers/${encodeURIComponent(dossierId)}/show`} sx={{ fontWeight: 600 }}>
              {number}
            </Link>
          )}
          <Typography variant="body2" color="textSecondary">
            {t(entry.closed ? 'publish.replay.closed' : 'publish.replay.open')}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('publish.replay.on', { date: formatDate(entry.on, locale, 'short') })}
          </Typography>
        </TableCell>
        <TableCell sx={CELL}>
          {entry.differences.map((difference) => (
            <DifferenceText key={difference.label} difference={difference} />
          ))}
          {kept !== null && (
            <Typography variant="body2" color="textSecondary">
              {t('publish.replay.kept', { kept })}
            </Typography>
          )}
          <Button
            size="small"
            aria-expanded={open}
            aria-controls={reasonId}
            aria-label={t('publish.replay.why_of', { number })}
            endIcon={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
            onClick={() => setOpen(!open)}
            sx={{ ml: -0.5 }}
          >
            {t('publish.replay.why')}
          </Button>
        </TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell colSpan={2} id={reasonId} sx={{ px: { xs: 0.5, sm: 2 }, bgcolor: 'action.hover' }}>
            <ReplayReason formId={formId} revision={revision} subjectId={entry.id} />
          </TableCell>
        </TableRow>
      )}
    </>
  )
}
