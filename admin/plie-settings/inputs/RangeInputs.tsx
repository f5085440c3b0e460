import Box from '@mui/material/Box'
import { NumberInput } from 'react-admin'

const ENDS = ['min', 'target', 'max'] as const

/** Least, aim and most, on one line where there is room. */
export const RangeInputs = ({ source }: { source: string }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, '& > *': { flex: '1 1 96px', minWidth: 0 } }}>
    {ENDS.map((end) => (
      <NumberInput
        key={end}
        source={source === '' ? end : `${source}.${end}`}
        label={`plieSettings.range.${end}`}
        helperText={false}
      />
    ))}
  </Box>
)
