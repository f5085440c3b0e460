import LockOutlined from '@mui/icons-material/LockOutlined'
import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { type Field, say } from '../../../schema/index.ts'
import { useRenderer } from './renderer-context.ts'

/** The question itself, said to be required or sensitive in words. */
export const FieldLabel = ({
  field,
  id,
  htmlFor,
  legend,
  required,
  children,
}: {
  field: Field
  id: string
  htmlFor?: string
  legend: boolean
  required: boolean
  /** What is said beside the question: where its answer is, where it comes from. */
  children?: ReactNode
}) => {
  const { locale, words } = useRenderer()
  const sensitivity = field.sensitivity === 'health' || field.sensitivity === 'social' ? field.sensitivity : null
  return (
    <Box
      component={legend ? 'legend' : 'div'}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', p: 0, mb: 0.5 }}
    >
      <Typography
        id={id}
        {...(htmlFor === undefined ? { component: 'span' } : { component: 'label', htmlFor })}
        sx={{ fontWeight: 600 }}
      >
        {say(field.label, locale)}
        {required && (
          <Typography component="span" variant="body2" sx={{ color: 'error.main', fontWeight: 600 }}>
            {` (${words.required})`}
          </Typography>
        )}
      </Typography>
      {sensitivity && (
        <Chip
          size="small"
          title={words.sensitiveHelp}
          variant="outlined"
          icon={<LockOutlined />}
          label={words.sensitive[sensitivity]}
          sx={{ height: 24 }}
        />
      )}
      {children}
    </Box>
  )
}
