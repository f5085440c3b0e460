import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { PossibleDuplicatesDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { KnownPerson } from '../people/index.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { isWaiting, type PrescriptionData } from './prescription-model.ts'
import type { SamePerson } from './use-same-person.ts'

/** Who the PLIE may know already as the person sent, and why; whoever decides says which one it is, or somebody else. */
export const DuplicatesCard = ({ prescription, same }: { prescription: PrescriptionData; same: SamePerson }) =>
  isWaiting(prescription.status) ? (
    <IfAble to="participant.compare">
      <Duplicates prescription={prescription} same={same} />
    </IfAble>
  ) : null

const Duplicates = ({ prescription, same }: { prescription: PrescriptionData; same: SamePerson }) => {
  const t = useTranslate()
  const { person, possibleDuplicate } = prescription
  const { lastName, firstName, birthDate, phone, email } = person
  const { data } = useDocument(
    'possibleDuplicates',
    PossibleDuplicatesDocument,
    { person: { lastName: lastName ?? '', firstName: firstName ?? '', birthDate, phone, email } },
    { enabled: lastName !== null && firstName !== null },
  )
  const found = data?.possibleDuplicates ?? []
  const { choice, choose } = same
  const chosen = found.find(({ participantId }) => participantId === choice)
  if (found.length === 0 && !possibleDuplicate) return null
  const search = new URLSearchParams({ filter: JSON.stringify({ search: lastName ?? '' }), page: '1' })
  return (
    <SectionCard title={t('prescriptions.duplicates.title')}>
      {chosen === undefined && choice !== 'other' && found.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('jalon.people.perhapsKnown', { smart_count: found.length })}
        </Alert>
      )}
      {chosen !== undefined && (
        <Chosen onUndo={() => choose(null)}>
          {t('prescriptions.duplicates.same', { name: `${chosen.lastName ?? ''} ${chosen.firstName ?? ''}`.trim() })}
        </Chosen>
      )}
      {choice === 'other' && <Chosen onUndo={() => choose(null)}>{t('prescriptions.duplicates.other')}</Chosen>}
      {chosen === undefined && found.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {found.map((one) => (
            <KnownPerson key={one.participantId} person={one} onSame={() => choose(one.participantId)} />
          ))}
        </Box>
      )}
      {chosen === undefined && choice !== 'other' && found.length > 0 && (
        <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => choose('other')}>
          {t('prescriptions.duplicates.sayOther')}
        </Button>
      )}
      {found.length === 0 && <Typography>{t('prescriptions.duplicates.waiting')}</Typography>}
      <Button size="small" component={Link} to={`/prescriptions?${search}`} sx={{ mt: 1 }}>
        {t('prescriptions.duplicates.others')}
      </Button>
    </SectionCard>
  )
}

const Chosen = ({ children, onUndo }: { children: string; onUndo: () => void }) => {
  const t = useTranslate()
  return (
    <Alert
      severity="info"
      role="status"
      sx={{ mb: 1 }}
      action={<Button onClick={onUndo}>{t('prescriptions.duplicates.undo')}</Button>}
    >
      {children}
    </Alert>
  )
}
