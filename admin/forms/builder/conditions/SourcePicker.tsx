import { Autocomplete, TextField } from '@mui/material'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { describeValueExpression, type ValueType } from '../../../../schema/index.ts'
import { useSurroundings } from './ExpressionScope.tsx'
import { call, type Draft, hole, spokenExpr, toDraft } from './model/draft.ts'
import { fits } from './model/fits.ts'
import { operations, operationsFor } from './model/operations.ts'
import { sourceKey } from './model/sources.ts'

/** Something to pick: it makes the draft that reads it. */
interface Pick {
  key: string
  label: string
  heading: string
  make: () => Draft
}

interface SourcePickerProps {
  label: string
  draft: Draft
  /** Types that may be picked; null: any value. */
  expected: ValueType | null
  onChange: (draft: Draft) => void
  /** Lists of rows may be picked too. */
  lists?: boolean
}

/** A calculation is known by its operator, whatever it works on. */
const calculationKey = (op: string): string => `calculation ${op}`

/** Everything that can stand here, filed under its section or its subject, found by typing a part of its name. */
export const SourcePicker = ({ label, draft, expected, onChange, lists = false }: SourcePickerProps) => {
  const t = useTranslate()
  const { scope, sources } = useSurroundings()
  const picks = useMemo((): Pick[] => {
    const read = sources.filter(({ type }) => fits(type, expected) || (lists && type.t === 'rows'))
    const heading = t('conditions.headings.calculations')
    const isDate = expected === null || expected.t === 'date'
    const isCondition = expected !== null && expected.t === 'boolean'
    return [
      ...read.map(({ key, label: name, heading: file, expr }) => ({
        key,
        label: name,
        heading: file,
        make: () => toDraft(expr),
      })),
      ...(isDate ? [{ key: 'shifted', label: t('conditions.today_shifted'), heading, make: shiftedToday }] : []),
      ...(isCondition
        ? [{ key: calculationKey('and'), label: t('conditions.a_condition'), heading, make: aCondition }]
        : []),
      ...operationsFor(expected).map((op) => ({
        key: calculationKey(op),
        label: t(`conditions.operations.${op}`),
        heading,
        make: () => operations[op]?.begin() ?? hole(),
      })),
    ]
  }, [sources, expected, lists, t])

  const key = sourceKey(draft)
  const known =
    picks.find((one) => one.key === key) ??
    (draft.t === 'call' ? picks.find((one) => one.key === calculationKey(nameOf(draft.op))) : undefined)
  // What can no longer be picked here (archived, turning in circles) is shown all the same.
  const chosen = known ?? (draft.t === 'hole' ? null : unknownPick(draft, describe()))

  function describe(): string {
    if (draft.t === 'call' && operations[draft.op] !== null) return t(`conditions.operations.${draft.op}`)
    return describeValueExpression(scope.form, spokenExpr(draft), scope.locale)
  }

  return (
    <Autocomplete
      size="small"
      fullWidth
      options={chosen === null || known !== undefined ? picks : [...picks, chosen]}
      value={chosen}
      disableClearable={chosen !== null}
      groupBy={(pick) => pick.heading}
      getOptionLabel={(pick) => pick.label}
      getOptionKey={(pick) => pick.key}
      isOptionEqualToValue={(one, other) => one.key === other.key}
      noOptionsText={t('conditions.nothing_of_that_name')}
      onChange={(_, next) => {
        if (next === null) onChange(hole(draft.key))
        else if (next.key !== chosen?.key) onChange(next.make())
      }}
      renderInput={(params) => <TextField {...params} label={label} />}
      slotProps={{ listbox: { sx: { maxHeight: 320 } } }}
    />
  )
}

/** A comparison or a group of them, seen from outside, is « une condition ». */
const nameOf = (op: keyof typeof operations): string => (operations[op] === null ? 'and' : op)
const shiftedToday = (): Draft => call('plus', [toDraft({ sys: 'today' }), hole()], { unit: 'd' })
const aCondition = (): Draft => call('and', [hole()])
const unknownPick = (draft: Draft, label: string): Pick => ({ key: 'unknown', label, heading: '', make: () => draft })
