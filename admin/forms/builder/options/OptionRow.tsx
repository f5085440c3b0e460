import ArchiveIcon from '@mui/icons-material/ArchiveOutlined'
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import { Chip, IconButton, TableCell, TableRow, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Option } from '../../../../schema/index.ts'
import { NumberInput } from '../settings/NumberInput.tsx'
import type { OptionCommands } from './use-option-commands.ts'

interface OptionRowProps {
  option: Option
  index: number
  count: number
  /** Already published: its code is what other programs read, it is archived rather than removed. */
  frozen: boolean
  commands: OptionCommands
}

export const OptionRow = ({ option, index, count, frozen, commands }: OptionRowProps) => {
  const t = useTranslate()
  const name = option.label.fr || t('forms.options.row', { position: index + 1 })
  const labelled = (heading: string) => t('forms.options.cell', { heading: t(`forms.options.${heading}`), name })

  return (
    <TableRow sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell>
        <TextField
          size="small"
          margin="none"
          fullWidth
          value={option.label.fr}
          error={option.label.fr.trim() === ''}
          onChange={(event) => commands.setLabel(option, { ...option.label, fr: event.target.value }, frozen)}
          slotProps={{ htmlInput: { 'aria-label': labelled('label_fr'), lang: 'fr' } }}
        />
        <TextField
          size="small"
          margin="none"
          fullWidth
          value={option.label.en ?? ''}
          placeholder={t('forms.options.label_en')}
          sx={{ mt: 0.5 }}
          onChange={(event) => {
            const { en: _, ...others } = option.label
            const text = event.target.value
            commands.setLabel(
              option,
              text === '' ? { ...others, fr: option.label.fr } : { ...option.label, en: text },
              frozen,
            )
          }}
          slotProps={{ htmlInput: { 'aria-label': labelled('label_en'), lang: 'en' } }}
        />
        {option.archived && <Chip size="small" label={t('forms.options.archived')} sx={{ mt: 0.5 }} />}
      </TableCell>
      <TableCell>
        <TextField
          size="small"
          margin="none"
          fullWidth
          value={option.code}
          onChange={(event) => commands.setCode(option, event.target.value)}
          slotProps={{
            htmlInput: {
              'aria-label': labelled('code'),
              spellCheck: false,
              readOnly: frozen,
              title: frozen ? t('forms.options.code_frozen') : undefined,
            },
          }}
        />
      </TableCell>
      <TableCell>
        <NumberInput
          hiddenLabel
          label={labelled('score')}
          value={option.score}
          onChange={(score) => commands.setScore(option, score)}
        />
      </TableCell>
      <TableCell sx={{ '& .MuiIconButton-root': { p: 0.25, minWidth: 24 } }}>
        <IconButton
          size="small"
          disabled={index === 0}
          aria-label={t('forms.options.up', { name })}
          onClick={() => commands.move(option, index - 1)}
        >
          <ArrowUpwardIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          disabled={index === count - 1}
          aria-label={t('forms.options.down', { name })}
          onClick={() => commands.move(option, index + 1)}
        >
          <ArrowDownwardIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={t('forms.options.archive', { name })}
          aria-pressed={option.archived === true}
          color={option.archived ? 'secondary' : 'default'}
          onClick={() => commands.setArchived(option, option.archived !== true)}
        >
          <ArchiveIcon fontSize="small" />
        </IconButton>
        {!frozen && (
          <IconButton
            size="small"
            aria-label={t('forms.options.remove', { name })}
            onClick={() => commands.remove(option)}
          >
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        )}
      </TableCell>
    </TableRow>
  )
}
