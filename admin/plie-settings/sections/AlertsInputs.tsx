import Box from '@mui/material/Box'
import { NumberInput, TextInput, useTranslate } from 'react-admin'

const NAMES = [
  'noStepAlertMonths',
  'dataEntryWithinDays',
  'postHireFollowUpMonths',
  'engagementFromInterview',
  'committeePapersWorkingDaysBefore',
  'decisionWithinDays',
  'alertNoticeDays',
] as const

/** What is told when, and where the PLIE wrote it. Empty: not told, or as the product does where it says so. */
export const AlertsInputs = () => {
  const t = useTranslate()
  return NAMES.map((name) => (
    <Box
      key={name}
      role="group"
      aria-label={t(`plieSettings.alerts.${name}`)}
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(220px, 340px) minmax(0, 1fr)' },
      }}
    >
      <NumberInput source={`value.${name}.value`} label={`plieSettings.alerts.${name}`} helperText={false} />
      <TextInput source={`value.${name}.source`} label="plieSettings.source" helperText={false} fullWidth />
    </Box>
  ))
}
