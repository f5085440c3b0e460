import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { DueOfReferentDocument, DueTime } from '../../data/generated/graphql.ts'
import { useDocument } from '../../data/use-document.ts'
import { DueRow } from '../../due/index.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { personName } from '../dossier-model.ts'

/** As many as the API gives in a page: the longest late come first. */
const MOST = 100
/** Shown before the list of the dossiers is offered. */
const SHOWN = 12

/** What is late in the dossiers of a référent, the longest late first. */
export const LateDossiers = ({ referentId }: { referentId: string }) => {
  const t = useTranslate()
  const { data, error } = useDocument('dueItems', DueOfReferentDocument, { referentId, first: MOST })
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data === undefined) return <Typography>{t('jalon.loading')}</Typography>
  const late = data.dueItems.items.filter(({ time }) => time === DueTime.Late)
  const count = late.length === MOST ? `${MOST}+` : String(late.length)
  const filter = JSON.stringify({ referentId, late: true })
  return (
    <SectionCard title={t('caseloads.late', { count })}>
      {late.length === 0 ? (
        <Typography color="textSecondary">{t('caseloads.nothingLate')}</Typography>
      ) : (
        <>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {late.slice(0, SHOWN).map((item) => (
              <DueRow
                key={item.id}
                item={item}
                person={item.dossier ? (personName(item.dossier.participant) ?? item.dossier.number) : undefined}
              />
            ))}
          </Box>
          <Link
            component={RouterLink}
            to={`/dossiers?${new URLSearchParams({ filter, page: '1' })}`}
            sx={{ display: 'inline-block', mt: 1.5 }}
          >
            {t('caseloads.moreLate')}
          </Link>
        </>
      )}
    </SectionCard>
  )
}
