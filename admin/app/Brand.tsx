import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'

/** Mark and name of the product. */
export const Brand = ({ large = false }: { large?: boolean }) => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mr: large ? 0 : { xs: 1, sm: 0 } }}>
    <Box component="img" src="/jalon.svg" alt="" sx={{ width: large ? 40 : 26, height: large ? 40 : 26 }} />
    <Typography
      component="span"
      sx={{
        fontWeight: 700,
        mr: large ? 0 : 0.5,
        fontSize: large ? '1.7rem' : '1.1rem',
        letterSpacing: '-0.02em',
        display: { xs: large ? 'inline' : 'none', sm: 'inline' },
      }}
    >
      Jalon
    </Typography>
  </Box>
)
