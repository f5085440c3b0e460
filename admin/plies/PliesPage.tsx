import { useTranslate } from 'react-admin'
import { PageFor } from '../access/PageFor.tsx'
import { PageHeading } from '../shared/PageHeading.tsx'
import { CreatePlieCard } from './CreatePlieCard.tsx'

/** What the operator of the platform does: opens PLIEs. What happens inside them is not theirs to see. */
export const PliesPage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading title={t('jalon.plies.title')} />
      <PageFor to="plie.create">
        <CreatePlieCard />
      </PageFor>
    </>
  )
}
