import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ListItem from '@mui/material/ListItem'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { type TokenRow, tokenState } from '../../data/resources/tokens.ts'
import { Facts } from '../../shared/Facts.tsx'
import { formatMoment } from '../../shared/format-date.ts'
import { RevokeTokenDialog } from './RevokeTokenDialog.tsx'
import { TokenState } from './TokenState.tsx'
import { SCOPES } from './token-values.ts'

/** One token: what it opens, from where, until when, and when it last served. */
export const TokenCard = ({ token }: { token: TokenRow }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [revoking, setRevoking] = useState(false)
  const { name, scopes, cidrs, createdAt, expiresAt, lastUsedAt, revokedAt } = token
  const works = ['active', 'soon'].includes(tokenState(token, new Date()))
  const words = SCOPES.filter((scope) => scopes.includes(scope)).map((scope) => t(`jalon.account.scope.${scope}`))
  return (
    <ListItem divider sx={{ display: 'block', py: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography component="h2" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <TokenState token={token} />
        <Box sx={{ flex: 1 }} />
        {works && (
          <Button
            size="small"
            color="error"
            aria-label={`${t('jalon.account.tokens.revoke')} – ${name}`}
            onClick={() => setRevoking(true)}
          >
            {t('jalon.account.tokens.revoke')}
          </Button>
        )}
      </Box>
      <Facts
        lines={[
          [t('jalon.account.tokens.scopes'), words.join(' · ')],
          [
            t('jalon.account.tokens.networks'),
            cidrs.length === 0 ? t('jalon.account.tokens.anywhere') : cidrs.join(', '),
          ],
          [t('jalon.account.tokens.created'), formatMoment(createdAt, locale)],
          [t('jalon.account.tokens.expires'), formatMoment(expiresAt, locale)],
          [
            t('jalon.account.tokens.lastUsed'),
            lastUsedAt === null ? t('jalon.account.tokens.neverUsed') : formatMoment(lastUsedAt, locale),
          ],
          [t('jalon.account.tokens.revokedAt'), revokedAt === null ? null : formatMoment(revokedAt, locale)],
        ]}
      />
      {revoking && <RevokeTokenDialog token={token} onClose={() => setRevoking(false)} />}
    </ListItem>
  )
}
