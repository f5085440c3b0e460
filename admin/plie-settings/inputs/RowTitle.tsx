import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'

/** The title of a value that has more than one input. */
export const RowTitle = ({ name, words }: { name: string; words: string }) => {
  const t = useTranslate()
  return (
    <Typography component="h3" variant="subtitle2" sx={{ mt: 0.5 }}>
      {t(`${words}.${name}`)}
    </Typography>
  )
}
