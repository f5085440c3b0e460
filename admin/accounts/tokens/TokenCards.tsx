import MuiList from '@mui/material/List'
import Typography from '@mui/material/Typography'
import { useListContext, useTranslate } from 'react-admin'
import type { TokenRow } from '../../data/resources/tokens.ts'
import { EmptyList } from '../../shared/EmptyList.tsx'
import { TokenCard } from './TokenCard.tsx'

/** The tokens of the PLIE, those that work first. */
export const TokenCards = () => {
  const t = useTranslate()
  const { data, isPending } = useListContext<TokenRow>()
  if (isPending) return <Typography sx={{ p: 3 }}>{t('jalon.loading')}</Typography>
  if (data === undefined || data.length === 0) return <EmptyList text="jalon.account.tokens.none" />
  return (
    <MuiList disablePadding>
      {data.map((token) => (
        <TokenCard key={token.id} token={token} />
      ))}
    </MuiList>
  )
}
