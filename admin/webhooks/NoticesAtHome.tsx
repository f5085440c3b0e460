import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { LinkBase, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { ApiNoticeKind, ApiNoticesDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { formatDate } from '../shared/format-date.ts'

const isGrave = (kind: ApiNoticeKind) => kind !== ApiNoticeKind.TokenExpiresIn_30Days

/** On the first page of the administrators: tokens about to end, hooks given up; nothing at all while all is well. */
export const NoticesAtHome = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { data } = useDocument('apiNotices', ApiNoticesDocument, {})
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: data?.apiNotices.length ? 2 : 0 }}>
      {(data?.apiNotices ?? []).map(({ kind, id, name, at }) => {
        const hook = kind === ApiNoticeKind.WebhookDisabled
        const look = t(hook ? 'webhooks.notice.seeHooks' : 'webhooks.notice.seeTokens')
        return (
          <Alert
            key={`${kind} ${id}`}
            severity={isGrave(kind) ? 'warning' : 'info'}
            action={
              <Button
                component={LinkBase}
                to={hook ? '/webhooks' : '/tokens'}
                size="small"
                color="inherit"
                aria-label={`${look} – ${name}`}
              >
                {look}
              </Button>
            }
          >
            {t(`webhooks.notice.${kind}`, { name, at: formatDate(at, locale) })}
          </Alert>
        )
      })}
    </Box>
  )
}
