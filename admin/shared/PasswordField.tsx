import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined'
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslate } from 'react-admin'

/** A password one may read while typing it. */
export const PasswordField = (props: TextFieldProps) => {
  const t = useTranslate()
  const [shown, setShown] = useState(false)
  const label = t(shown ? 'jalon.signIn.hidePassword' : 'jalon.signIn.showPassword')
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton aria-label={label} aria-pressed={shown} edge="end" onClick={() => setShown(!shown)}>
                {shown ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  )
}
