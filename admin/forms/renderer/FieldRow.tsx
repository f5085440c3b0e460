import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { useController } from 'react-hook-form'
import {
  type Answer,
  type Field,
  formatAnswer,
  type Issue,
  type Option,
  type OptionList,
  say,
} from '../../../schema/index.ts'
import { FieldLabel } from './FieldLabel.tsx'
import { FieldMessages } from './FieldMessages.tsx'
import { inputs } from './inputs/index.ts'
import { MissingReasons } from './MissingReasons.tsx'
import { ReadValue } from './ReadValue.tsx'
import { heldAnswer, useFormDefinition, useLive, useRenderer } from './renderer-context.ts'

/** One question: label, help, widget, reasons for no answer, messages, the answer given before. */
export const FieldRow = ({ field }: { field: Field }) => {
  const { readOnly, withheld } = useRenderer()
  const { evaluation, issuesOf } = useLive()
  const form = useFormDefinition()
  return (
    <Row
      field={field}
      list={form.lists.find((list) => list.id === field.list)}
      required={evaluation.required.has(field.id)}
      fixed={readOnly || evaluation.readOnly.has(field.id) || withheld.has(field.id)}
      issues={issuesOf.get(field.id) ?? NO_ISSUES}
    />
  )
}

interface RowProps {
  field: Field
  /** The options the field draws on. */
  list: OptionList | undefined
  required: boolean
  /** The answer is only read. */
  fixed: boolean
  issues: readonly Issue[]
}

const NO_ISSUES: readonly Issue[] = []

const sameRow = (a: RowProps, b: RowProps) =>
  a.field === b.field &&
  a.list === b.list &&
  a.required === b.required &&
  a.fixed === b.fixed &&
  a.issues.length === b.issues.length &&
  a.issues.every((issue, index) => JSON.stringify(issue) === JSON.stringify(b.issues[index]))

const optionsOf = (list: OptionList | undefined, answer: Answer | null): readonly Option[] =>
  (list?.options ?? []).filter((option) => !option.archived || option.id === answer?.value)

const Row = memo(({ field, list, required, fixed, issues }: RowProps) => {
  const { control, locale, words, previous, upload, lookup, domId, onAnswer, onTouch } = useRenderer()
  const { field: held } = useController({ control, name: field.id })
  const answer = heldAnswer(held.value)
  const options = optionsOf(list, answer)
  const id = domId(field.id)
  const labelId = `${id}-label`
  const helpId = `${id}-help`
  const messagesId = `${id}-messages`
  const { Input, group } = inputs[field.type]
  const isGroup = group(field, options)
  const invalid = issues.some((issue) => issue.severity === 'error')
  const change = (next: Answer | null) => {
    held.onChange(next)
    onAnswer(field.id, next)
  }
  const described = [field.help ? helpId : '', issues.length > 0 ? messagesId : '']
    .filter((one) => one !== '')
    .join(' ')
  const before = previous?.answers[field.id]

  return (
    <Box component={isGroup && !fixed ? 'fieldset' : 'div'} sx={{ border: 0, p: 0, m: 0, mb: 2.5, minWidth: 0 }}>
      <FieldLabel
        field={field}
        id={labelId}
        {...(isGroup || fixed ? {} : { htmlFor: id })}
        legend={isGroup && !fixed}
        required={required && !fixed}
      />
      {field.help && (
        <Typography id={helpId} variant="body2" color="textSecondary" sx={{ mb: 0.5, whiteSpace: 'pre-line' }}>
          {say(field.help, locale)}
        </Typography>
      )}
      {fixed ? (
        <ReadValue field={field} answer={answer} />
      ) : (
        <>
          <Input
            field={field}
            options={options}
            id={id}
            labelId={labelId}
            describedBy={described === '' ? undefined : described}
            invalid={invalid}
            required={required}
            value={answer?.value}
            locale={locale}
            words={words}
            upload={upload}
            lookup={lookup}
            onChange={(value) => change(value === null ? null : { value })}
            onBlur={() => onTouch(field.id)}
          />
          <MissingReasons field={field} answer={answer} clearable={isGroup} onChange={change} />
        </>
      )}
      <FieldMessages id={messagesId} issues={issues} />
      {before && <Before label={previous.label} field={field} answer={before} />}
    </Box>
  )
}, sameRow)
Row.displayName = 'FieldRow'

/** The answer given last time. */
const Before = ({ label, field, answer }: { label: string; field: Field; answer: Answer }) => {
  const form = useFormDefinition()
  const { locale } = useRenderer()
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
      {label} : {formatAnswer(form, field, answer, locale)}
    </Typography>
  )
}
