import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { Link, useNavigate } from 'react-router'
import { NextPrescriptionsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { useShortcut } from '../shared/shortcuts/use-shortcut.ts'
import { isWaiting, type PrescriptionData } from './prescription-model.ts'

/** The oldest of the others that wait; once this one is decided, the keyboard is already on it. */
export const NextPrescription = ({ prescription }: { prescription: PrescriptionData }) => {
  const t = useTranslate()
  const { data } = useDocument('nextPrescriptions', NextPrescriptionsDocument, {})
  const navigate = useNavigate()
  const next = data?.prescriptions.nodes.find(({ id }) => id !== prescription.id)
  useShortcut(
    t('prescriptions.keys.next'),
    next === undefined ? null : () => navigate(`/prescriptions/${next.id}/show`),
  )
  if (next === undefined) return null
  const done = !isWaiting(prescription.status) || prescription.status === 'AWAITING_ANSWER'
  return (
    <Button
      component={Link}
      to={`/prescriptions/${next.id}/show`}
      variant={done ? 'contained' : 'text'}
      key={`${next.id}-${done}`}
      autoFocus={done}
    >
      {t('prescriptions.next')}
    </Button>
  )
}
