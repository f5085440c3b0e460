import { Box } from '@mui/material'
import { NumberInput } from './NumberInput.tsx'

interface RangeInputsProps {
  labels: readonly [string, string]
  values: readonly [number | undefined, number | undefined]
  onChange: (place: 0 | 1, value: number | undefined) => void
  integer?: boolean
  floor?: number
  ceiling?: number
}

/** Two bounds side by side. */
export const RangeInputs = ({ labels, values, onChange, integer, floor, ceiling }: RangeInputsProps) => {
  const limits = {
    ...(integer === undefined ? {} : { integer }),
    ...(floor === undefined ? {} : { min: floor }),
    ...(ceiling === undefined ? {} : { max: ceiling }),
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
      <NumberInput label={labels[0]} value={values[0]} onChange={(value) => onChange(0, value)} {...limits} />
      <NumberInput label={labels[1]} value={values[1]} onChange={(value) => onChange(1, value)} {...limits} />
    </Box>
  )
}
