import ArchiveIcon from '@mui/icons-material/ArchiveOutlined'
import UnarchiveIcon from '@mui/icons-material/UnarchiveOutlined'
import { Alert, Button, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Field } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { useFrozen } from '../state/use-frozen.ts'

/** A published field is retired rather than removed, and may come back. */
export const RetireSettings = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const { run } = useBuilder()
  const frozen = useFrozen(field.id)
  const { id } = field

  if (field.archived) {
    return (
      <Alert
        severity="info"
        action={
          <Button
            color="inherit"
            size="small"
            startIcon={<UnarchiveIcon />}
            onClick={() => run('restore-item', { id })}
          >
            {t('logic.field.restore')}
          </Button>
        }
      >
        {t('logic.field.retired')}
      </Alert>
    )
  }
  if (!frozen) return null
  return (
    <div>
      <Button size="small" startIcon={<ArchiveIcon />} onClick={() => run('archive-item', { id })}>
        {t('logic.field.archive')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('logic.field.archive_help')}
      </Typography>
    </div>
  )
}
