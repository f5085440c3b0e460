import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'

/** A choice to tick: its name, and beneath what it means. */
export interface ExplainedChoice {
  id: string
  name: string
  help: string
}

export const ChoiceWithHelp = ({ name, help }: Omit<ExplainedChoice, 'id'>) => (
  <Box component="span" sx={{ display: 'block', py: 0.5 }}>
    <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
      {name}
    </Typography>
    <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
      {help}
    </Typography>
  </Box>
)
