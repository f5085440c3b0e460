import Typography from '@mui/material/Typography'
import { type Field, type FieldAnswer, formatAnswer } from '../../../schema/index.ts'
import { inputs } from './inputs/index.ts'
import { useFormDefinition, useRenderer } from './renderer-context.ts'

/** An answer that is only read. */
export const ReadValue = ({ field, answer, id }: { field: Field; answer: FieldAnswer | null; id: string }) => {
  const form = useFormDefinition()
  const { locale, words, upload, withheld } = useRenderer()
  if (withheld.has(field.id)) return <Muted id={id}>{words.withheld}</Muted>
  if (answer === null) return <Muted id={id}>{words.noAnswer}</Muted>
  if (answer.missing !== undefined) return <Muted id={id}>{words.missing[answer.missing]}</Muted>
  const { Read } = inputs[field.type]
  if (Read !== undefined && answer.value !== undefined)
    return <Read id={id} field={field} value={answer.value} locale={locale} words={words} upload={upload} />
  return (
    <Typography id={id} tabIndex={-1} sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {formatAnswer(form, field, answer, locale)}
    </Typography>
  )
}

const Muted = ({ id, children }: { id: string; children: string }) => (
  <Typography id={id} tabIndex={-1} color="textSecondary" sx={{ fontStyle: 'italic' }}>
    {children}
  </Typography>
)
