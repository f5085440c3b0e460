import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink, useSearchParams } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { PageFor } from '../access/PageFor.tsx'
import { CaseloadsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { StructureChoice } from '../structures/index.ts'
import { CaseloadCard } from './CaseloadCard.tsx'
import type { Caseload } from './caseload-model.ts'

/** Who follows how many, where, who is away and who covers. */
export const CaseloadsPage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('caseloads.title')}
        actions={
          <IfAble to="structure.list">
            <Button component={RouterLink} to="/structures">
              {t('structures.title')}
            </Button>
          </IfAble>
        }
        below={<Typography>{t('caseloads.intro')}</Typography>}
      />
      <PageFor to="caseload.manage">
        <Caseloads />
      </PageFor>
    </>
  )
}

const Caseloads = () => {
  const t = useTranslate()
  const [params, setParams] = useSearchParams()
  const { data, error } = useDocument('caseloads', CaseloadsDocument, {})
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data === undefined) return <Typography>{t('jalon.loading')}</Typography>
  if (data.caseloads.length === 0) return <Typography>{t('caseloads.none')}</Typography>
  const chosen = params.get('structure') ?? ''
  const shown = data.caseloads.filter(({ structure }) => chosen === '' || structure?.id === chosen)
  const employed = data.caseloads.some(({ structure }) => structure !== null)
  return (
    <>
      {employed && (
        <Box component="search" sx={{ display: 'flex', mb: 2 }}>
          <StructureChoice
            value={chosen}
            onChange={(structure) => setParams(structure === '' ? {} : { structure }, { replace: true })}
          />
        </Box>
      )}
      {byStructure(shown).map(({ id, name, caseloads }) => (
        <Box key={id} component="section" aria-label={name ?? t('structures.attach.none')} sx={{ mb: 3 }}>
          {employed && (
            <Typography variant="overline" component="p" sx={{ mb: 0.5 }}>
              {name ?? t('structures.attach.none')}
            </Typography>
          )}
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } }}>
            {caseloads.map((caseload) => (
              <CaseloadCard key={caseload.id} caseload={caseload} all={data.caseloads} />
            ))}
          </Box>
        </Box>
      ))}
    </>
  )
}

/** By the name of the structure; those of none last. */
const byStructure = (caseloads: readonly Caseload[]) => {
  const groups = Map.groupBy(caseloads, ({ structure }) => structure?.id ?? '')
  return [...groups]
    .map(([id, own]) => ({ id, name: own[0]?.structure?.name ?? null, caseloads: own }))
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''))
}
