import Alert from '@mui/material/Alert'
import Link from '@mui/material/Link'
import { useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { Link as RouterLink } from 'react-router'
import { SearchDossiersDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLocaleLowerCase('fr')

/** Dossiers of the PLIE whose person has the names typed: nobody is to be followed twice (domain.md §3). */
export const SameName = () => {
  const t = useTranslate()
  const typed: unknown[] = useWatch({ name: ['lastName', 'firstName'] })
  const [lastName = '', firstName = ''] = typed.map((value) => (typeof value === 'string' ? value.trim() : ''))
  const { data } = useDocument(
    'sameName',
    SearchDossiersDocument,
    { search: lastName },
    { enabled: lastName.length >= 2 && firstName !== '' },
  )
  const same = (data?.dossiers.nodes ?? []).filter(
    ({ participant }) =>
      plain(participant?.lastName ?? '') === plain(lastName) &&
      plain(participant?.firstName ?? '') === plain(firstName),
  )
  return (
    <div role="status">
      {same.length > 0 && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {t('prescriptions.accept.sameName')}{' '}
          {same.map(({ id, number }) => (
            <Link
              key={id}
              component={RouterLink}
              to={`/dossiers/${id}/show`}
              target="_blank"
              color="inherit"
              sx={{ mr: 1 }}
            >
              {number}
            </Link>
          ))}
        </Alert>
      )}
    </div>
  )
}
