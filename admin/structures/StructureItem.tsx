import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import { StructureDialog } from './StructureDialog.tsx'
import { type Structure, structureKindLabel } from './structure-model.ts'

/** One structure: what it is, where it works, how many référents, and what may be done with it. */
export const StructureItem = ({ structure }: { structure: Structure }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [editing, setEditing] = useState(false)
  const { id, name, kind, communes, closedOn, referents } = structure
  return (
    <SectionCard title={name}>
      <Typography color="textSecondary">
        {[
          structureKindLabel(kind, locale),
          closedOn !== null && t('structures.closedSince', { date: formatDate(closedOn, locale) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {communes.length > 0 && <Typography>{t('structures.worksIn', { names: communes.join(', ') })}</Typography>}
      <Typography sx={{ mb: 1 }}>
        {referents === 0 ? t('structures.nobody') : t('structures.referents', { smart_count: referents })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {referents > 0 && (
          <IfAble to="caseload.manage">
            <Button
              size="small"
              component={Link}
              to={`/caseloads?${new URLSearchParams({ structure: id })}`}
              aria-label={`${t('caseloads.title')} – ${name}`}
            >
              {t('caseloads.title')}
            </Button>
          </IfAble>
        )}
        <IfAble to="structure.manage">
          <Button size="small" onClick={() => setEditing(true)} aria-label={`${t('jalon.action.edit')} – ${name}`}>
            {t('jalon.action.edit')}
          </Button>
        </IfAble>
      </Box>
      {editing && <StructureDialog structure={structure} onClose={() => setEditing(false)} />}
    </SectionCard>
  )
}
