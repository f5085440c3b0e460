import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ListItem from '@mui/material/ListItem'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { FormsOfTokensDocument } from '../../data/generated/graphql.ts'
import { type TokenRow, tokenState } from '../../data/resources/tokens.ts'
import { useDocument } from '../../data/use-document.ts'
import { Facts } from '../../shared/Facts.tsx'
import { formatMoment } from '../../shared/format-date.ts'
import { RevokeTokenDialog } from './RevokeTokenDialog.tsx'
import { RotateTokenDialog } from './RotateTokenDialog.tsx'
import { TokenState } from './TokenState.tsx'
import { SCOPES } from './token-values.ts'

/** One token: what it opens, from where, until when, and when it last served. */
export const TokenCard = ({ token }: { token: TokenRow }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [asked, setAsked] = useState<'rotate' | 'revoke' | null>(null)
  const { name, scopes, cidrs, createdAt, expiresAt, lastUsedAt, lastUsedFrom, formerUntil, revokedAt } = token
  const { data } = useDocument('formsOfTokens', FormsOfTokensDocument, {}, { enabled: token.formIds.length > 0 })
  const forms = (data?.forms ?? []).filter(({ id }) => token.formIds.includes(id)).map(({ title }) => title)
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
        {works &&
          (['rotate', 'revoke'] as const).map((act) => (
            <Button
              key={act}
              size="small"
              {...(act === 'revoke' ? { color: 'error' as const } : {})}
              aria-label={`${t(`jalon.account.tokens.${act}`)} – ${name}`}
              onClick={() => setAsked(act)}
            >
              {t(`jalon.account.tokens.${act}`)}
            </Button>
          ))}
      </Box>
      <Facts
        lines={[
          [t('jalon.account.tokens.scopes'), words.join(' · ')],
          [t('jalon.account.tokens.forms'), forms.length === 0 ? null : forms.join(', ')],
          [
            t('jalon.account.tokens.networks'),
            cidrs.length === 0 ? t('jalon.account.tokens.anywhere') : cidrs.join(', '),
          ],
          [t('jalon.account.tokens.perMinute'), String(token.perMinute)],
          [t('jalon.account.tokens.created'), formatMoment(createdAt, locale)],
          [t('jalon.account.tokens.expires'), formatMoment(expiresAt, locale)],
          [
            t('jalon.account.tokens.lastUsed'),
            lastUsedAt === null
              ? t('jalon.account.tokens.neverUsed')
              : [formatMoment(lastUsedAt, locale), lastUsedFrom].filter(Boolean).join(' – '),
          ],
          [
            t('jalon.account.tokens.former'),
            formerUntil !== null && works && new Date(formerUntil) > new Date()
              ? t('jalon.account.tokens.formerUntil', { at: formatMoment(formerUntil, locale) })
              : null,
          ],
          [t('jalon.account.tokens.revokedAt'), revokedAt === null ? null : formatMoment(revokedAt, locale)],
        ]}
      />
      {asked === 'rotate' && <RotateTokenDialog token={token} onClose={() => setAsked(null)} />}
      {asked === 'revoke' && <RevokeTokenDialog token={token} onClose={() => setAsked(null)} />}
    </ListItem>
  )
}
