import { TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Option } from '../../../../schema/index.ts'
import { NumberInput } from '../settings/NumberInput.tsx'
import { type OptionColumn, severalIn } from './option-columns.ts'
import type { OptionCommands } from './use-option-commands.ts'

interface OptionCellProps {
  column: OptionColumn
  option: Option
  /** Already published: its code is what other programs read. */
  frozen: boolean
  label: string
  commands: OptionCommands
}

/** One cell of the table of options. */
export const OptionCell = ({ column, option, frozen, label, commands }: OptionCellProps) => {
  const t = useTranslate()
  if (column === 'score') {
    return (
      <NumberInput
        hiddenLabel
        label={label}
        value={option.score}
        onChange={(score) => commands.set(option, { score })}
      />
    )
  }
  if (column === 'tags' || column === 'concept') {
    return (
      <SeveralInput
        label={label}
        value={option[column]}
        onChange={(next) => commands.set(option, { [column]: next })}
      />
    )
  }
  if (column === 'code') {
    return (
      <TextField
        margin="none"
        value={option.code}
        onChange={(event) => commands.set(option, { code: event.target.value })}
        slotProps={{
          htmlInput: {
            'aria-label': label,
            spellCheck: false,
            readOnly: frozen,
            title: frozen ? t('forms.options.code_frozen') : undefined,
            style: frozen ? { opacity: 0.7 } : undefined,
          },
        }}
      />
    )
  }
  const language = column === 'label_fr' ? 'fr' : 'en'
  return (
    <TextField
      margin="none"
      value={option.label[language] ?? ''}
      error={language === 'fr' && option.label.fr.trim() === ''}
      onChange={(event) => {
        const { [language]: _, ...others } = option.label
        const text = event.target.value
        const next = {
          ...others,
          fr: option.label.fr,
          ...(language === 'en' && text === '' ? {} : { [language]: text }),
        }
        commands.setLabel(option, next, frozen)
      }}
      slotProps={{ htmlInput: { 'aria-label': label, lang: language } }}
    />
  )
}

interface SeveralInputProps {
  label: string
  value: readonly string[] | undefined
  onChange: (value: string[] | undefined) => void
}

/** Several words in one cell. What is being typed, a comma just put included, stays as typed until the cell is left. */
const SeveralInput = ({ label, value, onChange }: SeveralInputProps) => {
  const t = useTranslate()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      margin="none"
      value={typed ?? (value ?? []).join(', ')}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(severalIn(event.target.value))
      }}
      onBlur={() => setTyped(null)}
      slotProps={{ htmlInput: { 'aria-label': label, spellCheck: false, title: t('logic.options.several') } }}
    />
  )
}
