import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useTranslate } from 'react-admin'
import { say } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { visuallyHidden } from '../shared/visually-hidden.ts'
import type { Mark, MarkedItem } from './diagnostic-marks.ts'

/** The marks behind the drawing, and how each item moved from the first to the last. */
export const MarksTable = ({
  title,
  names,
  items,
}: {
  title: string
  names: readonly string[]
  items: readonly MarkedItem[]
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const text = (mark: Mark) =>
    typeof mark === 'string' ? t(`fill.diagnostics.${mark}`) : t('fill.diagnostics.outOf', mark)
  return (
    // The keyboard scrolls a table wider than the screen; what is only read aloud scrolls with it.
    <Box
      sx={{ overflowX: 'auto', position: 'relative' }}
      role="region"
      aria-label={`${t('fill.diagnostics.table')} – ${title}`}
      tabIndex={0}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('fill.diagnostics.item')}</TableCell>
            {names.map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
            {names.length > 1 && <TableCell>{t('fill.diagnostics.change')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(({ id, label, marks }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {say(label, locale)}
              </TableCell>
              {marks.map((mark, at) => (
                <TableCell key={names[at]}>{text(mark)}</TableCell>
              ))}
              {names.length > 1 && (
                <TableCell>
                  <Change from={marks[0]} to={marks.at(-1)} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}

const Change = ({ from, to }: { from: Mark | undefined; to: Mark | undefined }) => {
  const t = useTranslate()
  if (typeof from !== 'object' || typeof to !== 'object') return null
  if (from.score === to.score) return t('fill.diagnostics.same')
  const up = to.score > from.score
  return (
    <>
      <Box component="span" aria-hidden sx={{ fontWeight: 700, whiteSpace: 'nowrap' }}>
        {from.score} → {to.score} {up ? '▲' : '▼'}
      </Box>
      <Box component="span" sx={visuallyHidden}>
        {t(up ? 'fill.diagnostics.up' : 'fill.diagnostics.down', { from: from.score, to: to.score })}
      </Box>
    </>
  )
}
