import { Alert, Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ReadFile } from './form-file.ts'

/** Everything wrong with the file, or everything left aside, one line each. */
export const FileReport = ({ read: { definition, issues, warnings } }: { read: ReadFile }) => {
  const t = useTranslate()
  const lines = (all: ReadFile['issues']) => (
    <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 240, overflowY: 'auto' }} tabIndex={0}>
      {all.map(({ path, message }) => (
        <li key={`${path.join('/')} ${message}`}>
          {message}
          {path.length > 0 && ` (${path.join(' › ')})`}
        </li>
      ))}
    </Box>
  )
  if (definition === null) {
    return (
      <Alert severity="error" role="status">
        {t('exchange.refused', { smart_count: issues.length })}
        {lines(issues)}
      </Alert>
    )
  }
  return (
    <Alert severity={warnings.length > 0 ? 'warning' : 'success'} role="status">
      {warnings.length > 0 ? t('exchange.left_aside', { smart_count: warnings.length }) : t('exchange.whole')}
      {warnings.length > 0 && lines(warnings)}
    </Alert>
  )
}
