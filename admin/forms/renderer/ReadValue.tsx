import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { type Field, type FieldAnswer, formatAnswer } from '../../../schema/index.ts'
import { fill } from './i18n/index.ts'
import { useFormDefinition, useRenderer } from './renderer-context.ts'

/** An answer that is only read. */
export const ReadValue = ({ field, answer, id }: { field: Field; answer: FieldAnswer | null; id: string }) => {
  const form = useFormDefinition()
  const { locale, words, upload, withheld } = useRenderer()
  if (withheld.has(field.id)) return <Muted id={id}>{words.withheld}</Muted>
  if (answer === null) return <Muted id={id}>{words.noAnswer}</Muted>
  if (answer.missing !== undefined) return <Muted id={id}>{words.missing[answer.missing]}</Muted>
  if (field.type === 'file' && upload && Array.isArray(answer.value))
    return (
      <div id={id} tabIndex={-1}>
        {answer.value.map((file, index) => (
          <Link key={String(file)} href={upload.href(String(file))} download sx={{ mr: 2 }}>
            {upload.nameOf(String(file)) ?? fill(words.fileNumber, { number: index + 1 })}
          </Link>
        ))}
      </div>
    )
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
