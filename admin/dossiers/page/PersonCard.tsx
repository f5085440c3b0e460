import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { IfAble } from '../../access/IfAble.tsx'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { Facts } from '../../shared/Facts.tsx'
import { formatDate, localToday } from '../../shared/format-date.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { ageOn, personTyped } from '../dossier-model.ts'
import { participantStatusLabel } from '../labels.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { useDossier } from './use-dossier.ts'

/** Who the dossier is about and who follows it. */
export const PersonCard = () => {
  const t = useTranslate()
  const locale = useLocale()
  const dossier = useDossier()
  const { participant } = dossier
  const [dialog, setDialog] = useState<'person' | 'referent' | null>(null)
  const label = (name: string) => t(`resources.dossiers.fields.${name}`)
  const born = participant.birthDate
  return (
    <SectionCard title={t('jalon.dossier.who')} anchor="person">
      <Facts
        lines={[
          [
            label('birthDate'),
            born === null
              ? t('jalon.value.notKnown')
              : `${formatDate(born, locale)} (${t('jalon.dossier.years', { smart_count: ageOn(born, localToday()) })})`,
          ],
          [label('commune'), participant.commune ?? t('jalon.value.notKnown')],
          [label('phone'), participant.phone && <Link href={`tel:${participant.phone}`}>{participant.phone}</Link>],
          [label('email'), participant.email && <Link href={`mailto:${participant.email}`}>{participant.email}</Link>],
          [
            label('statuses'),
            participant.statuses.length === 0
              ? null
              : participant.statuses.map((status) => participantStatusLabel(status, locale)).join(', '),
          ],
          [label('referent'), dossier.referent?.displayName ?? t('jalon.dossier.noReferent')],
          [t('jalon.dossier.prescriber'), dossier.prescriber?.displayName ?? null],
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <IfAble to="participant.edit" abilities={dossier.abilities}>
          <Button size="small" variant="outlined" onClick={() => setDialog('person')}>
            {t('jalon.dossier.editPerson')}
          </Button>
        </IfAble>
        {dossier.closedAt !== null && (
          <IfAble to="participant.return" abilities={dossier.abilities}>
            <IfAble to="dossier.open">
              <Button
                size="small"
                variant="outlined"
                component={RouterLink}
                to="/dossiers/create"
                state={{ record: personTyped(participant) }}
              >
                {t('jalon.people.newJourney')}
              </Button>
            </IfAble>
          </IfAble>
        )}
        <IfAble to="dossier.assign" abilities={dossier.abilities}>
          <Button size="small" variant="outlined" onClick={() => setDialog('referent')}>
            {t('jalon.dossier.assign')}
          </Button>
        </IfAble>
      </Box>
      {dialog === 'person' && <PersonDialog onClose={() => setDialog(null)} />}
      {dialog === 'referent' && <AssignDialog onClose={() => setDialog(null)} />}
    </SectionCard>
  )
}
