import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import { Facts } from '../shared/Facts.tsx'
import { formatMoment } from '../shared/format-date.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { SectionCard } from '../shared/SectionCard.tsx'
import { ShortcutsLegend } from '../shared/shortcuts/ShortcutsLegend.tsx'
import { CheckCards } from './CheckCards.tsx'
import { DuplicatesCard } from './DuplicatesCard.tsx'
import { FilesCard } from './FilesCard.tsx'
import { NextPrescription } from './NextPrescription.tsx'
import { PrescriptionMarks } from './PrescriptionMarks.tsx'
import { PrescriptionStatusChip } from './PrescriptionStatusChip.tsx'
import { type PrescriptionData, personName } from './prescription-model.ts'
import { RequestsCard } from './RequestsCard.tsx'
import { ReviewActions } from './ReviewActions.tsx'
import { SheetAnswers } from './SheetAnswers.tsx'
import { useSamePerson } from './use-same-person.ts'

/** What a key does now. */
const usable = ({ status, abilities }: PrescriptionData) => [
  'next',
  ...(abilities.includes('prescription.review') ? ['accept', 'reject'] : []),
  ...(abilities.includes('prescription.review') && status !== 'AWAITING_ANSWER' ? ['ask'] : []),
]

/** The sheet as it was sent, read by the form's own renderer, with everything needed to decide beside it. */
export const PrescriptionRead = ({ prescription }: { prescription: PrescriptionData }) => {
  const t = useTranslate()
  const name = personName(prescription.person) || t('prescriptions.nobody')
  const same = useSamePerson(prescription.id)
  const { dossier } = prescription
  return (
    <>
      <PageHeading
        title={name}
        below={
          <>
            <PrescriptionStatusChip status={prescription.status} />
            <PrescriptionMarks prescription={prescription} />
          </>
        }
        actions={
          <>
            <NextPrescription prescription={prescription} />
            {dossier !== null && (
              <Button variant="outlined" component={RouterLink} to={`/dossiers/${dossier.id}/show`}>
                {t('prescriptions.openDossier', { number: dossier.number })}
              </Button>
            )}
            <ReviewActions prescription={prescription} same={same} />
          </>
        }
      />
      <IfAble to="prescription.review">
        <ShortcutsLegend
          keys={usable(prescription).map((act) => ({
            key: t(`prescriptions.keys.${act}`),
            does: t(`prescriptions.keyDoes.${act}`),
          }))}
        />
      </IfAble>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          pb: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.6fr) minmax(0, 1fr)' },
        }}
      >
        <SectionCard title={t('prescriptions.answers')}>
          <SheetAnswers prescription={prescription} />
        </SectionCard>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0, gridRow: { xs: 1, lg: 'auto' } }}>
          <Sending prescription={prescription} />
          <DuplicatesCard key={prescription.id} prescription={prescription} same={same} />
          <RequestsCard prescription={prescription} />
          <FilesCard prescription={prescription} />
          <CheckCards prescription={prescription} />
        </Box>
      </Box>
    </>
  )
}

const Sending = ({ prescription }: { prescription: PrescriptionData }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { prescriber, dossier, decidedAt, decidedBy, feedback } = prescription
  return (
    <SectionCard title={t('prescriptions.sending')}>
      <Facts
        lines={[
          [t('prescriptions.sentThrough'), prescription.sentThrough],
          [t('prescriptions.handIn.means'), prescription.means && t(`prescriptions.means.${prescription.means}`)],
          [t('prescriptions.prescriber'), prescriber.name],
          [t('prescriptions.contact'), prescriber.contact],
          [t('prescriptions.submittedAt'), formatMoment(prescription.submittedAt, locale)],
          [
            t('prescriptions.decidedAt'),
            decidedAt === null
              ? null
              : [formatMoment(decidedAt, locale), decidedBy?.displayName].filter(Boolean).join(' · '),
          ],
          [t('prescriptions.feedback'), feedback],
          [t('prescriptions.decidedReason'), prescription.decidedReason],
          [
            t('prescriptions.dossier'),
            dossier && (
              <Link component={RouterLink} to={`/dossiers/${dossier.id}/show`}>
                {dossier.number}
              </Link>
            ),
          ],
        ]}
      />
    </SectionCard>
  )
}
