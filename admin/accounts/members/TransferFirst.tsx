import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { IfAble } from '../../access/IfAble.tsx'

/** What somebody still follows. */
export interface Held {
  readonly referentId: string
  readonly open: number
}

/** Where the dossiers of somebody who leaves are handed to colleagues, for who may. */
export const TransferFirst = ({ held }: { held: Held }) => {
  const t = useTranslate()
  return (
    <Typography sx={{ mt: 1 }}>
      {`${t('jalon.account.members.stillFollows', { smart_count: held.open })} `}
      <IfAble to="caseload.manage">
        <Link component={RouterLink} to={`/caseloads/transfer?${new URLSearchParams({ from: held.referentId })}`}>
          {t('jalon.account.members.transferFirst')}
        </Link>
      </IfAble>
    </Typography>
  )
}
