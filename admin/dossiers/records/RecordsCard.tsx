import AddOutlined from '@mui/icons-material/AddOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../../access/IfAble.tsx'
import { SectionCard } from '../../shared/SectionCard.tsx'
import { useDossier } from '../page/use-dossier.ts'

/** One contract or training as a line: its name and what is worth knowing of it. */
export interface RecordLine<R> {
  record: R
  name: string
  details: readonly string[]
}

type Asked<R> = { to: 'write'; record: R | null } | { to: 'remove'; line: RecordLine<R> } | null

/** A list of records of the dossier with the ways to add, edit and remove. `words`: prefix of its sentences. */
export const RecordsCard = <R extends { id: string }>({
  words,
  anchor,
  lines,
  writeDialog,
  removeDialog,
  above,
}: {
  words: string
  anchor: string
  lines: readonly RecordLine<R>[]
  writeDialog: (record: R | null, onClose: () => void) => ReactNode
  removeDialog: (line: RecordLine<R>, onClose: () => void) => ReactNode
  above?: ReactNode
}) => {
  const t = useTranslate()
  const { abilities } = useDossier()
  const [asked, setAsked] = useState<Asked<R>>(null)
  const close = () => setAsked(null)
  return (
    <SectionCard
      title={t(`${words}.title`)}
      anchor={anchor}
      action={
        <IfAble to="employment.edit" abilities={abilities}>
          <Button
            size="small"
            variant="outlined"
            startIcon={<AddOutlined />}
            onClick={() => setAsked({ to: 'write', record: null })}
          >
            {t(`${words}.add`)}
          </Button>
        </IfAble>
      }
    >
      {lines.length === 0 && <Typography color="textSecondary">{t(`${words}.none`)}</Typography>}
      {above}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map((line) => (
          <Box
            component="li"
            key={line.record.id}
            sx={{ display: 'flex', alignItems: 'center', gap: 0.5, py: 1, borderTop: 1, borderColor: 'divider' }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{line.name}</Typography>
              <Typography variant="body2" color="textSecondary">
                {line.details.join(' · ')}
              </Typography>
            </Box>
            <IfAble to="employment.edit" abilities={abilities}>
              <IconButton
                aria-label={`${t('jalon.action.edit')} – ${line.name}`}
                onClick={() => setAsked({ to: 'write', record: line.record })}
              >
                <EditOutlined fontSize="small" />
              </IconButton>
              <IconButton
                aria-label={`${t('jalon.action.remove')} – ${line.name}`}
                onClick={() => setAsked({ to: 'remove', line })}
              >
                <DeleteOutlined fontSize="small" />
              </IconButton>
            </IfAble>
          </Box>
        ))}
      </Box>
      {asked?.to === 'write' && writeDialog(asked.record, close)}
      {asked?.to === 'remove' && removeDialog(asked.line, close)}
    </SectionCard>
  )
}
