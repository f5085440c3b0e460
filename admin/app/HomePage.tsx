import Alert from '@mui/material/Alert'
import { lazy, Suspense } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { useAbilities } from '../access/useAbilities.ts'
import { useViewer } from '../access/useViewer.ts'
import { Caseload, OpenDossierButton } from '../dossiers/home.ts'
import { DueAtHome } from '../due/index.ts'
import { ApprovalsAtHome } from '../forms/publication/index.ts'
import { FormsAtHome } from '../forms-catalogue/FormsAtHome.tsx'
import { PrescriptionsAtHome } from '../prescriptions/PrescriptionsAtHome.tsx'
import { PageHeading } from '../shared/PageHeading.tsx'
import { NoticesAtHome } from '../webhooks/index.ts'

// Loaded for the operator only: it brings every preset with it.
const CreatePlieCard = lazy(() =>
  import('../plies/CreatePlieCard.tsx').then((file) => ({ default: file.CreatePlieCard })),
)

/** First page: what whoever signed in works on, forms or a caseload. */
export const HomePage = () => {
  const t = useTranslate()
  const { viewer, plie } = useViewer()
  if (viewer === null) return null
  return (
    <>
      <PageHeading title={t('jalon.home.title', { name: viewer.displayName })} actions={<OpenDossierButton />} />
      {plie === null ? (
        <WithoutPlie />
      ) : (
        <>
          <IfAble to="due.list">
            <DueAtHome />
          </IfAble>
          <IfAble to="token.manage">
            <NoticesAtHome />
          </IfAble>
          <IfAble to="form.publish">
            <ApprovalsAtHome />
          </IfAble>
          <IfAble to="form.edit">
            <FormsAtHome />
          </IfAble>
          <IfAble to="prescription.review">
            <PrescriptionsAtHome />
          </IfAble>
          <IfAble to="dossier.list">
            <Caseload />
          </IfAble>
        </>
      )}
    </>
  )
}

/** Whoever belongs to no PLIE: its operator opens one, anybody else waits for an invitation. */
const WithoutPlie = () => {
  const t = useTranslate()
  return useAbilities().includes('plie.create') ? (
    <Suspense fallback={t('jalon.loading')}>
      <CreatePlieCard />
    </Suspense>
  ) : (
    <Alert severity="info">{t('jalon.home.noPlie')}</Alert>
  )
}
