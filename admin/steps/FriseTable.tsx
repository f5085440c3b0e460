import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { visuallyHidden } from '../shared/visually-hidden.ts'
import type { FriseLine, FriseSpan } from './frise-model.ts'
import { spanText } from './step-span.ts'

/** What the frise draws, in words: always there for a screen reader, shown when asked for and on paper. */
export const FriseTable = ({ lines, shown }: { lines: readonly FriseLine[]; shown: boolean }) => {
  const t = useTranslate()
  const locale = useLocale()
  const span = (days: FriseSpan | null) =>
    days === null ? t('jalon.steps.frise.nothing') : spanText(t, locale, days.from, days.until)
  return (
    <Box
      sx={{
        ...(shown ? { overflowX: 'auto' } : visuallyHidden),
        '@media print': {
          position: 'static',
          width: 'auto',
          height: 'auto',
          clipPath: 'none',
          margin: 0,
          whiteSpace: 'normal',
        },
      }}
    >
      <Table size="small" aria-label={t('jalon.steps.frise.title')}>
        <TableHead>
          <TableRow>
            {(['what', 'planned', 'real'] as const).map((column) => (
              <TableCell key={column}>{t(`jalon.steps.frise.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.id}>
              <TableCell component="th" scope="row">
                {t(`jalon.steps.frise.kind.${line.kind}`)} {line.name}
              </TableCell>
              <TableCell>{span(line.planned)}</TableCell>
              <TableCell>{span(line.real)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
