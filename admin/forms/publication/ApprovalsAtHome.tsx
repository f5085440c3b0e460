import { Box, Button, Link, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { PublicationsToApproveDocument } from '../../data/generated/graphql.ts'
import { useDocument } from '../../data/use-document.ts'
import { formatMoment } from '../../shared/format-date.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'

/** The publications others asked for, on the first page of whoever may answer; nothing at all while none waits. */
export const ApprovalsAtHome = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { data, error } = useDocument('publicationsToApprove', PublicationsToApproveDocument, {})
  if (error) return <Typography role="alert">{t(error.message, { _: error.message })}</Typography>
  const waiting = (data?.forms ?? []).flatMap(({ id, title, publicationRequest: request }) =>
    request?.status === 'PENDING' && !request.mine ? [{ id, title, request }] : [],
  )
  if (waiting.length === 0) return null
  return (
    <Box sx={{ mb: 2 }}>
      <SectionCard title={t('publish.request.to_approve')}>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {waiting.map(({ id, title, request }) => {
            const address = `/forms/${encodeURIComponent(id)}/publication`
            return (
              <Box
                component="li"
                key={id}
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  alignItems: 'center',
                  gap: 1,
                  py: 1,
                  borderTop: 1,
                  borderColor: 'divider',
                }}
              >
                <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
                  <Link component={LinkBase} to={address} sx={{ fontWeight: 600 }}>
                    {title}
                  </Link>
                  <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                    {t('publish.request.by', {
                      at: formatMoment(request.requestedAt, locale),
                      by: request.requestedBy?.displayName ?? '—',
                      reason: request.reason,
                    })}
                  </Typography>
                </Box>
                <Button
                  component={LinkBase}
                  to={address}
                  size="small"
                  variant="outlined"
                  aria-label={t('publish.request.look_at', { title })}
                >
                  {t('publish.request.look')}
                </Button>
              </Box>
            )
          })}
        </Box>
      </SectionCard>
    </Box>
  )
}
