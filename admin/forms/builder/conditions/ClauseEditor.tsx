import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import { Autocomplete, Box, IconButton, MenuItem, Stack, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useConditionSurroundings } from './condition-context.ts'
import { ARITY, CLAUSE_OPERATORS, type Clause, type ClauseOperator, takesList } from './condition-model.ts'
import { OperandInput } from './OperandInput.tsx'
import { subjectKey } from './subject-options.ts'
import { type SubjectType, subjectType } from './subject-type.ts'

interface ClauseEditorProps {
  clause: Clause
  position: number
  onChange: (clause: Clause) => void
  onRemove?: () => void
}

/** « est après le » reads better than « est plus de » before a date. */
const DATE_WORDS: ReadonlySet<ClauseOperator> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge'])
const operatorWords = (type: SubjectType, operator: ClauseOperator) =>
  type.kind === 'date' && DATE_WORDS.has(operator) ? 'date_operators' : 'operators'

/** Subject, operator, value: only the operators the subject's type offers, only values of its type. */
export const ClauseEditor = ({ clause, position, onChange, onRemove }: ClauseEditorProps) => {
  const t = useTranslate()
  const { form, options } = useConditionSurroundings()
  const type = clause.subject === null ? null : subjectType(form, clause.subject)
  const operators = type?.operators ?? []
  const chosen = clause.subject === null ? null : subjectKey(clause.subject)
  const option = options.find((candidate) => candidate.key === chosen) ?? null

  const chooseOperator = (name: string) => {
    const operator = CLAUSE_OPERATORS.find((known) => known === name)
    if (!operator) return
    // A list and a single value are never the same thing: nothing is carried across.
    const keeps = ARITY[operator] > 0 && takesList(operator) === takesList(clause.operator) && operator !== 'missingIs'
    const values = Array.from({ length: ARITY[operator] }, (_, index) =>
      keeps ? (clause.values[index] ?? null) : null,
    )
    onChange({ ...clause, operator, values })
  }

  return (
    <Box
      role="group"
      aria-label={t('forms.condition.clause', { position })}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 1 }}
    >
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Stack spacing={1} sx={{ flex: 1, minWidth: 0 }}>
          <Autocomplete
            size="small"
            options={[...options]}
            value={option}
            groupBy={(candidate) => candidate.group}
            getOptionLabel={(candidate) => candidate.label}
            getOptionKey={(candidate) => candidate.key}
            isOptionEqualToValue={(one, other) => one.key === other.key}
            noOptionsText={t('forms.condition.no_subject')}
            onChange={(_, next) => {
              if (next === null) onChange({ ...clause, subject: null, values: [null] })
              else {
                const [operator = 'answered'] = subjectType(form, next.subject)?.operators ?? []
                onChange({ ...clause, subject: next.subject, operator, values: Array(ARITY[operator]).fill(null) })
              }
            }}
            renderInput={(params) => <TextField {...params} label={t('forms.condition.subject')} />}
          />
          {type !== null && (
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
              <TextField
                select
                size="small"
                label={t('forms.condition.operator')}
                value={operators.includes(clause.operator) ? clause.operator : ''}
                onChange={(event) => chooseOperator(event.target.value)}
                sx={{ minWidth: 150, flex: 1 }}
              >
                {operators.map((operator) => (
                  <MenuItem key={operator} value={operator}>
                    {t(`forms.condition.${operatorWords(type, operator)}.${operator}`)}
                  </MenuItem>
                ))}
              </TextField>
              {Array.from({ length: ARITY[clause.operator] }, (_, index) => (
                <OperandInput
                  // biome-ignore lint/suspicious/noArrayIndexKey: operands have no other identity than their place
                  key={index}
                  type={type}
                  operator={clause.operator}
                  label={t(`forms.condition.${ARITY[clause.operator] === 2 ? (index === 0 ? 'from' : 'to') : 'value'}`)}
                  operand={clause.values[index] ?? null}
                  onChange={(operand) =>
                    onChange({
                      ...clause,
                      values: Array.from({ length: ARITY[clause.operator] }, (__, place) =>
                        place === index ? operand : (clause.values[place] ?? null),
                      ),
                    })
                  }
                />
              ))}
            </Stack>
          )}
        </Stack>
        {onRemove && (
          <IconButton size="small" aria-label={t('forms.condition.remove_clause', { position })} onClick={onRemove}>
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        )}
      </Stack>
    </Box>
  )
}
