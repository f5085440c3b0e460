import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useListContext, useTranslate } from 'react-admin'

/** In place of the rows: why there is none. A list that could not be read is not said to be empty. */
export const EmptyList = ({ text }: { text: string }) => {
  const t = useTranslate()
  const { error } = useListContext()
  if (error)
    return (
      <Alert severity="error" sx={{ m: 2 }}>
        {t(error.message, { _: error.message })}
      </Alert>
    )
  return <Typography sx={{ p: 3, color: 'text.secondary' }}>{t(text)}</Typography>
}
