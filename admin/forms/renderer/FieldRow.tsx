import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo, useRef } from 'react'
import { useController } from 'react-hook-form'
import {
  type Answer,
  type Answers,
  canonicalJson,
  type EvidencePiece,
  type Field,
  type FieldAnswer,
  type FieldKind,
  fieldAnswer,
  type Id,
  type Issue,
  type Option,
  type OptionList,
  rowsIn,
  type Slot,
  say,
  slotOf,
} from '../../../schema/index.ts'
import { visuallyHidden } from '../../shared/visually-hidden.ts'
import { BeforeLine } from './BeforeLine.tsx'
import { EvidenceSlot } from './EvidenceSlot.tsx'
import { FieldLabel } from './FieldLabel.tsx'
import { FieldMessages } from './FieldMessages.tsx'
import { DENSE_ROW, HELP, PAGE_ROW } from './field-row-styles.ts'
import { heldAnswer } from './held-answers.ts'
import { inputs } from './inputs/index.ts'
import { denseInput } from './interview/dense-input.ts'
import { MissingReasons } from './MissingReasons.tsx'
import { ReadValue } from './ReadValue.tsx'
import { useFormDefinition, useLive, useRenderer } from './renderer-context.ts'
import { SaveMark } from './SaveMark.tsx'
import type { FieldSaveState } from './save-mark.ts'
import { sourceOf } from './source-of.ts'

/** One question: label, help, widget, reasons for no answer, evidence, messages, the answer given before. `row`: its row in `group`. */
export const FieldRow = ({ field, group, row }: { field: Field; group?: Id; row?: Id }) => {
  const { readOnly, withheld } = useRenderer()
  const slot = slotOf(field.id, group, row)
  const { evaluation, issuesOf, initial, saveStates } = useLive()
  const form = useFormDefinition()
  return (
    <Row
      field={field}
      slot={slot}
      list={form.lists.find((list) => list.id === field.list)}
      required={evaluation.required.has(slot)}
      proof={evaluation.proofs.has(slot)}
      fixed={readOnly || evaluation.readOnly.has(slot) || withheld.has(field.id)}
      start={initial[slot]}
      issues={issuesOf.get(slot) ?? NO_ISSUES}
      saved={saveStates.get(slot)}
    />
  )
}

interface RowProps {
  field: Field
  slot: Slot
  /** The options the field draws on. */
  list: OptionList | undefined
  required: boolean
  /** Evidence is asked for. */
  proof: boolean
  /** The answer is only read. */
  fixed: boolean
  /** What the dossier or the form gave by itself. */
  start: Answer | undefined
  issues: readonly Issue[]
  /** What became of the answer typed here. */
  saved: FieldSaveState | undefined
}

const NO_ISSUES: readonly Issue[] = []

const sameRow = (a: RowProps, b: RowProps) =>
  a.field === b.field &&
  a.slot === b.slot &&
  a.proof === b.proof &&
  a.list === b.list &&
  a.required === b.required &&
  a.fixed === b.fixed &&
  a.saved === b.saved &&
  canonicalJson(a.start?.value ?? null) === canonicalJson(b.start?.value ?? null) &&
  a.issues.length === b.issues.length &&
  a.issues.every((issue, index) => JSON.stringify(issue) === JSON.stringify(b.issues[index]))

const optionsOf = (list: OptionList | undefined, answer: FieldAnswer | null): readonly Option[] =>
  (list?.options ?? []).filter((option) => !option.archived || option.id === answer?.value)

const Row = memo(({ field, slot, list, required, proof, fixed, start, issues, saved }: RowProps) => {
  const { control, locale, words, previous, dense, upload, lookup, withheld, domId, onAnswer, onTouch } = useRenderer()
  const { field: held } = useController({ control, name: slot })
  const answer = heldAnswer(held.value)
  const options = optionsOf(list, answer)
  const id = domId(slot)
  const labelId = `${id}-label`
  const helpId = `${id}-help`
  const messagesId = `${id}-messages`
  const { Input, group } = dense ? denseInput(field, options) : inputs[field.type]
  const isGroup = group(field, options)
  const invalid = issues.some((issue) => issue.severity === 'error')
  // An answer emptied to be typed again keeps what proves it.
  const shown = useRef<readonly EvidencePiece[]>(NO_EVIDENCE)
  if (answer !== null) shown.current = answer.evidence ?? NO_EVIDENCE
  const change = (given: FieldAnswer | null, evidence = shown.current) => {
    const next = given === null || evidence.length === 0 ? given : { ...given, evidence }
    held.onChange(next)
    onAnswer(slot, next)
  }
  const described = [field.help ? helpId : '', issues.length > 0 ? messagesId : '']
    .filter((one) => one !== '')
    .join(' ')
  const before = previous && earlierAnswer(previous.answers, slot)
  const source = answer === null || fixed ? null : sourceOf(field, start, answer)

  return (
    <Box
      component={isGroup && !fixed ? 'fieldset' : 'div'}
      data-question={slot}
      data-answered={answer === null ? undefined : ''}
      sx={dense ? DENSE_ROW : PAGE_ROW}
    >
      <FieldLabel
        field={field}
        id={labelId}
        {...(isGroup || fixed ? {} : { htmlFor: id })}
        legend={isGroup && !fixed}
        required={required && !fixed}
      >
        {source && (
          <Typography component="span" variant="body2" color="textSecondary" sx={{ fontStyle: 'italic' }}>
            {words.sources[source]}
          </Typography>
        )}
        <SaveMark state={saved} />
      </FieldLabel>
      {field.help && (
        <Typography id={helpId} variant="body2" color="textSecondary" sx={dense ? visuallyHidden : HELP}>
          {say(field.help, locale)}
        </Typography>
      )}
      {fixed ? (
        <ReadValue field={field} answer={answer} id={id} />
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
            onBlur={() => onTouch(slot)}
          />
          <MissingReasons
            field={field}
            answer={answer}
            labelId={labelId}
            clearable={isGroup && !TAKEN_AWAY_ONE_BY_ONE.has(field.type)}
            onChange={(next) => change(next)}
          />
        </>
      )}
      {field.evidence && !withheld.has(field.id) && (
        <EvidenceSlot
          field={field}
          id={`${id}-evidence`}
          kinds={field.evidence.kinds}
          required={proof}
          fixed={fixed}
          answer={answer}
          onChange={(evidence) => {
            if (answer === null) return
            const { evidence: _, ...bare } = answer
            change(bare, evidence)
            onTouch(slot)
          }}
        />
      )}
      <FieldMessages id={messagesId} issues={issues} />
      {before && !withheld.has(field.id) && (
        <div className="before">
          <BeforeLine field={field} options={list?.options ?? []} before={before} now={answer} short={dense} />
        </div>
      )}
    </Box>
  )
}, sameRow)
Row.displayName = 'FieldRow'

const NO_EVIDENCE: readonly EvidencePiece[] = []

/** Each file, and a signature, has its own way out. */
const TAKEN_AWAY_ONE_BY_ONE: ReadonlySet<FieldKind> = new Set(['file', 'signature'])

/** The earlier answer at the same slot: rows are matched by their id. */
const earlierAnswer = (answers: Answers, slot: Slot): FieldAnswer | undefined => {
  const [id = slot, row, field] = slot.split('/')
  if (field === undefined) return fieldAnswer(answers, id)
  const earlier = rowsIn(answers, id).find((one) => one.id === row)
  return earlier && fieldAnswer(earlier.answers, field)
}
