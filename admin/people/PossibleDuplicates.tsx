import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { IfAble } from '../access/IfAble.tsx'
import { PossibleDuplicatesDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { realDay } from '../shared/inputs/real-day.ts'
import { useSettled } from '../shared/use-settled.ts'
import { KnownPerson } from './KnownPerson.tsx'

const WATCHED = ['lastName', 'firstName', 'birthDate', 'phone', 'email']

/**
 * People the PLIE may know already as the one being typed. Whoever fills the form says that it is one of them (their next journey,
 * `participantId`) or goes on with somebody new; nothing is decided for them.
 */
export const PossibleDuplicates = () => (
  <IfAble to="participant.compare">
    <Duplicates />
  </IfAble>
)

const Duplicates = () => {
  const t = useTranslate()
  const { setValue } = useFormContext()
  const watched: unknown[] = useWatch({ name: WATCHED })
  const [lastName = '', firstName = '', birthDate = '', phone = '', email = ''] = useSettled(
    watched.map((value) => (typeof value === 'string' ? value.trim() : '')),
  )
  const person = {
    ...{ lastName, firstName },
    birthDate: birthDate !== '' && realDay(birthDate) === undefined ? birthDate : null,
    phone: phone || null,
    email: /^\S+@\S+\.\S+$/.test(email) ? email : null,
  }
  const { data } = useDocument(
    'possibleDuplicates',
    PossibleDuplicatesDocument,
    { person },
    { enabled: lastName.length > 1 && firstName.length > 1 },
  )
  const found = data?.possibleDuplicates ?? []
  const chosen: unknown = useWatch({ name: 'participantId' })
  const returning = found.find(({ participantId }) => participantId === chosen)
  const choose = (participantId: string | null) => setValue('participantId', participantId, { shouldDirty: true })
  // Somebody chosen who is no longer among those found: the person typed has become another one.
  useEffect(() => {
    if (chosen && data !== undefined && returning === undefined) setValue('participantId', null)
  }, [chosen, data, returning, setValue])

  return (
    <Box role="status" sx={{ gridColumn: '1 / -1' }}>
      {returning !== undefined && (
        <Alert
          severity="info"
          sx={{ my: 1 }}
          action={<Button onClick={() => choose(null)}>{t('jalon.people.someoneNew')}</Button>}
        >
          {t('jalon.people.returning')}
        </Alert>
      )}
      {returning === undefined && found.length > 0 && (
        <Alert severity="warning" sx={{ my: 1, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
          <AlertTitle>{t('jalon.people.perhapsKnown', { smart_count: found.length })}</AlertTitle>
          {t('jalon.people.goOn')}
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
            {found.map((one) => (
              <KnownPerson key={one.participantId} person={one} onSame={() => choose(one.participantId)} />
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  )
}
