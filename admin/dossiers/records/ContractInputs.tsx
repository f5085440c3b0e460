import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import { useId, useState } from 'react'
import { BooleanInput, NullableBooleanInput, required, SelectInput, TextInput, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { AmountInput } from '../../shared/inputs/AmountInput.tsx'
import { PlainDateInput } from '../../shared/inputs/PlainDateInput.tsx'
import { contractKindChoices, siaeKindChoices } from '../labels.ts'

const of = (name: string) => `jalon.dossier.contracts.${name}`
const needed = required('jalon.dossier.check.required')
const threeWays = { nullLabel: 'jalon.value.notKnown', trueLabel: 'jalon.value.yes', falseLabel: 'jalon.value.no' }
const COLUMNS = {
  display: 'grid',
  columnGap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
} as const

/** A work contract, what the exit criteria read: what is needed first, the rest folded until somebody wants it. */
export const ContractInputs = () => {
  const t = useTranslate()
  const locale = useLocale()
  const details = useId()
  const { getValues } = useFormContext()
  // A contract opened again is opened to be completed.
  const [open, setOpen] = useState(() => getValues('id') !== undefined)
  return (
    <>
      <Box sx={COLUMNS}>
        <SelectInput
          autoFocus
          helperText={false}
          source="kind"
          label={of('kind')}
          choices={contractKindChoices(locale)}
          validate={needed}
          translateChoice={false}
        />
        <TextInput helperText={false} source="employer" label={of('employer')} validate={needed} autoComplete="off" />
        <PlainDateInput source="startDate" label={of('startDate')} validate={needed} />
      </Box>
      <Button size="small" aria-expanded={open} aria-controls={details} onClick={() => setOpen(!open)}>
        {t(of(open ? 'lessDetails' : 'moreDetails'))}
      </Button>
      <Collapse in={open} id={details}>
        <Box sx={COLUMNS}>
          <PlainDateInput source="signedEndDate" label={of('signedEndDate')} helperText={of('signedEndDateHelp')} />
          <PlainDateInput source="actualEndDate" label={of('actualEndDate')} helperText={of('actualEndDateHelp')} />
          <AmountInput source="weeklyHours" label={of('weeklyHours')} />
          <AmountInput source="quotaPercent" label={of('quotaPercent')} helperText={of('quotaPercentHelp')} />
          <NullableBooleanInput helperText={false} source="subsidised" label={of('subsidised')} {...threeWays} />
          <NullableBooleanInput
            helperText={false}
            source="partTimeChosen"
            label={of('partTimeChosen')}
            {...threeWays}
          />
          <NullableBooleanInput helperText={false} source="sameEmployer" label={of('sameEmployer')} {...threeWays} />
          <NullableBooleanInput
            helperText={false}
            source="annualClosingOnly"
            label={of('annualClosingOnly')}
            {...threeWays}
          />
          <SelectInput
            source="siaeKind"
            label={of('siaeKind')}
            helperText={of('siaeKindHelp')}
            choices={siaeKindChoices(locale)}
            emptyText="jalon.value.notKnown"
            translateChoice={false}
          />
          <AmountInput source="clauseHours" label={of('clauseHours')} />
          <BooleanInput helperText={false} source="insertionClause" label={of('insertionClause')} />
        </Box>
      </Collapse>
    </>
  )
}
