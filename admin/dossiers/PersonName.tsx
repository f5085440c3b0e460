import { useTranslate } from 'react-admin'
import { personName } from './dossier-model.ts'

/** Family name and first name, or that the reader may not know them. */
export const PersonName = ({ person }: { person: { firstName: string | null; lastName: string | null } }) => {
  const t = useTranslate()
  return <>{personName(person) ?? t('jalon.dossier.identityHidden')}</>
}
