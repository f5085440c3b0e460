import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { FormHealthQuery } from '../data/generated/graphql.ts'
import { SearchBox } from '../shared/SearchBox.tsx'

type FieldHealth = NonNullable<FormHealthQuery['formHealth']>['fields'][number]

const WIDE_ONLY = { display: { xs: 'none', sm: 'table-cell' } } as const

/** How each field is filled: shown, answered, why not, and what was chosen. */
export const FillTable = ({ fields }: { fields: readonly FieldHealth[] }) => {
  const t = useTranslate()
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const shown = fields.filter(({ label, section }) => `${section ?? ''} ${label}`.toLowerCase().includes(wanted))
  return (
    <>
      {fields.some(({ sensitive }) => sensitive) && (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {t('health.masked_help')}
        </Typography>
      )}
      {fields.length > 10 && (
        <Box sx={{ display: 'flex' }}>
          <SearchBox label={t('health.search')} value={search} onChange={setSearch} />
        </Box>
      )}
      <TableContainer tabIndex={0} aria-label={t('health.fill')} role="group" sx={{ mt: 1 }}>
        <Table size="small" aria-label={t('health.fill')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('health.column.field')}</TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {t('health.column.shown')}
              </TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {t('health.column.answered')}
              </TableCell>
              <TableCell>{t('health.column.share')}</TableCell>
              <TableCell sx={WIDE_ONLY}>{t('health.column.reasons')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((field) => (
              <FieldLine key={field.id} field={field} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {shown.length === 0 && <Typography variant="body2">{t('health.none_found')}</Typography>}
    </>
  )
}

const FieldLine = ({ field }: { field: FieldHealth }) => {
  const t = useTranslate()
  const count = useCount()
  const given = field.reasons.filter(({ count: n }) => n !== 0)
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {field.label}
        </Typography>
        {field.section !== null && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {field.section}
          </Typography>
        )}
        {field.options.length > 0 && field.shown > 0 && (
          <Box component="details">
            <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, typography: 'body2' }}>
              {t('health.options', { smart_count: field.options.length })}
            </Box>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {field.options.map((option) => (
                <li key={option.id}>
                  {`${option.label}${option.archived ? ` (${t('health.archived')})` : ''} : ${count(option.count)}`}
                </li>
              ))}
            </Box>
          </Box>
        )}
      </TableCell>
      <TableCell align="right" sx={WIDE_ONLY}>
        {count(field.shown)}
      </TableCell>
      <TableCell align="right" sx={WIDE_ONLY}>
        {count(field.answered)}
      </TableCell>
      <TableCell sx={{ minWidth: 110 }}>
        <Share field={field} />
      </TableCell>
      <TableCell sx={WIDE_ONLY}>
        {given.map(({ reason, count: n }) => (
          <div key={reason}>{`${t(`health.reason.${reason}`)} : ${count(n)}`}</div>
        ))}
        {field.blank !== 0 && <div>{`${t('health.blank')} : ${count(field.blank)}`}</div>}
      </TableCell>
    </TableRow>
  )
}

/** How many, as people write it; one that is withheld says so. */
const useCount = () => {
  const t = useTranslate()
  const locale = useLocale()
  return (n: number | null) => (n === null ? t('health.masked') : new Intl.NumberFormat(locale).format(n))
}

/** The share of those shown that were answered: a bar, and the number it means. */
const Share = ({ field: { shown, answered } }: { field: FieldHealth }) => {
  const t = useTranslate()
  if (shown === 0) return <span>{t('health.never_shown')}</span>
  if (answered === null) return <span>{t('health.masked')}</span>
  const percent = Math.round((100 * answered) / shown)
  return (
    <>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {t('health.percent', { percent })}
      </Typography>
      <Box aria-hidden sx={{ height: 6, borderRadius: 3, bgcolor: 'action.selected', overflow: 'hidden' }}>
        <Box sx={{ height: 1, width: `${percent}%`, bgcolor: percent < 50 ? 'warning.main' : 'primary.main' }} />
      </Box>
    </>
  )
}
