import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Json } from '../../../../../schema/index.ts'
import { FactInput } from './FactInput.tsx'
import type { FactInputSpec } from './fact-inputs.ts'
import type { FactValues } from './trial-facts.ts'

interface FactGridProps {
  inputs: { readonly [property: string]: FactInputSpec }
  values: FactValues
  /** Properties asked at once; the others wait behind one line, open when one of them holds something. */
  first: ReadonlySet<string>
  onChange: (property: string, value: Json) => void
}

const GRID = {
  display: 'grid',
  columnGap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
  '& .MuiFormControl-root': { width: '100%' },
}

/** What is known of one thing: what the form reads, then the rest. */
export const FactGrid = ({ inputs, values, first, onChange }: FactGridProps) => {
  const t = useTranslate()
  const names = Object.keys(inputs)
  const others = names.filter((name) => !first.has(name))
  const cells = (shown: readonly string[]) =>
    shown.map((name) => {
      const spec = inputs[name]
      return spec && <FactInput key={name} spec={spec} value={values[name]} onChange={(next) => onChange(name, next)} />
    })
  return (
    <>
      <Box sx={GRID}>{cells(names.filter((name) => first.has(name)))}</Box>
      {others.length > 0 && (
        <Box component="details" {...(others.some((name) => values[name] !== undefined) ? { open: true } : {})}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 28, py: 0.5, typography: 'body2' }}>
            {t('trial.facts.others', { smart_count: others.length })}
          </Box>
          <Box sx={GRID}>{cells(others)}</Box>
        </Box>
      )}
    </>
  )
}
