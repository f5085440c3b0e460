import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router'

/** Interview mode on or off where the form is filled, and the way to paper. */
export const FillTools = ({
  submission,
  interview,
  onInterview,
}: {
  submission: { id: string }
  interview?: boolean
  onInterview?: (interview: boolean) => void
}) => {
  const t = useTranslate()
  return (
    <Box className="jalon-no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1 }}>
      {onInterview && (
        <FormControlLabel
          control={<Switch checked={interview === true} onChange={(_, on) => onInterview(on)} />}
          label={t('fill.interview')}
        />
      )}
      <Button size="small" component={Link} to={`/submissions/${submission.id}/print`} startIcon={<PrintOutlined />}>
        {t('fill.print.open')}
      </Button>
    </Box>
  )
}
