import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatMoment } from '../shared/format-date.ts'
import type { Delivery } from './webhook-model.ts'

/** The latest attempts to send: what was answered and how long it took. */
export const DeliveryLog = ({ name, deliveries }: { name: string; deliveries: readonly Delivery[] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const columns = ['at', 'what', 'attempt', 'answer', 'ms'] as const
  if (deliveries.length === 0) return <Typography sx={{ py: 1 }}>{t('webhooks.log.none')}</Typography>
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('webhooks.log.title', { name })}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{t(`webhooks.log.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {deliveries.map((delivery) => (
            <TableRow key={delivery.id}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatMoment(delivery.at, locale)}</TableCell>
              <TableCell>
                {delivery.trial ? t('webhooks.log.trial') : t('webhooks.log.events', { smart_count: delivery.events })}
              </TableCell>
              <TableCell>{delivery.attempt}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere', minWidth: 160 }}>
                <Typography variant="body2" sx={{ color: delivery.delivered ? 'success.main' : 'error.main' }}>
                  {delivery.error === null ? t('webhooks.log.delivered') : t(`webhooks.log.error.${delivery.error}`)}
                  {delivery.status === null ? '' : ` (${delivery.status})`}
                </Typography>
                {delivery.excerpt !== null && (
                  <Typography variant="caption" color="textSecondary">
                    {delivery.excerpt}
                  </Typography>
                )}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{t('webhooks.log.duration', { ms: delivery.ms })}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
