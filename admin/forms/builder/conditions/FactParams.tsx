import { Box, MenuItem, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { FACTS, type FactParam, type Json, say } from '../../../../schema/index.ts'
import { NumberInput } from '../settings/NumberInput.tsx'
import { useSurroundings } from './ExpressionScope.tsx'
import { ListConstant } from './ListConstant.tsx'
import { type Draft, hole, type LeafDraft, leaf } from './model/draft.ts'

type Params = { readonly [name: string]: Json }

/** How a fact of the dossier is worked out: kinds of contract, window of months… and the sentence of its derivation. */
export const FactParams = ({ draft, onChange }: { draft: LeafDraft; onChange: (draft: Draft) => void }) => {
  const { scope } = useSurroundings()
  if (!('fact' in draft.expr)) return null
  const { fact: path, params = {} } = draft.expr
  const fact = FACTS.get(path)
  if (fact === undefined) return null

  const change = (name: string, value: Json | undefined) => {
    const next: Params = Object.fromEntries(
      Object.keys(fact.params ?? {}).flatMap((known) => {
        const given = known === name ? value : params[known]
        return given === undefined ? [] : [[known, given]]
      }),
    )
    onChange(leaf(Object.keys(next).length === 0 ? { fact: path } : { fact: path, params: next }, draft.key))
  }

  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {say(fact.derivation, scope.locale)}
      </Typography>
      {fact.params && (
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))' }}>
          {Object.entries(fact.params).map(([name, param]) => (
            <ParamInput key={name} param={param} value={params[name]} onChange={(value) => change(name, value)} />
          ))}
        </Box>
      )}
    </Box>
  )
}

interface ParamInputProps {
  param: FactParam
  value: Json | undefined
  onChange: (value: Json | undefined) => void
}

const ParamInput = ({ param, value, onChange }: ParamInputProps) => {
  const t = useTranslate()
  const { scope } = useSurroundings()
  const name = capitalised(say(param.label, scope.locale))
  const label = param.required ? t('conditions.compulsory', { label: name }) : name
  if (param.type === 'options') {
    return (
      <ListConstant
        label={label}
        draft={value === undefined ? hole(name) : leaf({ v: value }, name)}
        type={{ t: 'options', options: param.options ?? [] }}
        onChange={(next) => onChange(next.t === 'leaf' && 'v' in next.expr ? next.expr.v : undefined)}
      />
    )
  }
  if (param.type === 'boolean') {
    return (
      <TextField
        select
        size="small"
        label={label}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value === 'true')}
      >
        <MenuItem value="">{t('conditions.whatever')}</MenuItem>
        <MenuItem value="true">{t('forms.yes')}</MenuItem>
        <MenuItem value="false">{t('forms.no')}</MenuItem>
      </TextField>
    )
  }
  return (
    <NumberInput
      label={label}
      value={typeof value === 'number' ? value : undefined}
      integer={param.type === 'integer'}
      {...(param.min === undefined ? {} : { min: param.min })}
      {...(param.max === undefined ? {} : { max: param.max })}
      onChange={onChange}
    />
  )
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
