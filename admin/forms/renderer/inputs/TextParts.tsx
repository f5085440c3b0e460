import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import type { Json } from '../../../../schema/index.ts'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'

/** One box of a value made of several texts. */
export interface TextPart {
  readonly name: string
  readonly label: string
  readonly wide?: true
}

const isRecord = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The texts of a value, by name. */
export const partsOf = (value: Json | undefined): { readonly [name: string]: string } =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter((part): part is [string, string] => typeof part[1] === 'string'))
    : {}

/** A value made of texts, `names` always there; null when all are blank. */
export const joinParts = (
  parts: { readonly [name: string]: string },
  names: readonly string[],
): { readonly [name: string]: string } | null => {
  const given = Object.entries(parts).filter(([name, text]) => names.includes(name) || text.trim() !== '')
  const whole = { ...Object.fromEntries(names.map((name) => [name, ''])), ...Object.fromEntries(given) }
  return Object.values(whole).every((text) => text.trim() === '') ? null : whole
}

/** The boxes of a value made of texts; `onPart` is told of each change. */
export const TextParts = ({
  parts,
  onPart,
  ...props
}: InputProps & { parts: readonly TextPart[]; onPart: (name: string, text: string) => void }) => {
  const texts = partsOf(props.value)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {parts.map(({ name, label, wide }) => (
        <TextField
          key={name}
          id={`${props.id}-${name}`}
          label={label}
          margin="dense"
          value={texts[name] ?? ''}
          error={props.invalid}
          onChange={(event) => onPart(name, event.target.value)}
          onBlur={props.onBlur}
          slotProps={{ htmlInput: { autoComplete: 'off', ...ariaOf(props) } }}
          sx={{ flex: wide ? '1 1 100%' : '1 1 140px' }}
        />
      ))}
    </Box>
  )
}
