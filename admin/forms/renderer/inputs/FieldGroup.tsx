import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { InputProps } from '../input-props.ts'

/** Several controls that make one answer; the focus can be brought to it. */
export const FieldGroup = ({ id, labelId, describedBy, children }: InputProps & { children: ReactNode }) => (
  <Box id={id} role="group" tabIndex={-1} aria-labelledby={labelId} aria-describedby={describedBy}>
    {children}
  </Box>
)
