import Typography from '@mui/material/Typography'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { LookupBox } from './LookupBox.tsx'
import { partsOf } from './TextParts.tsx'

/** Another record of the PLIE, among those the viewer may list; where they may list none, the answer is only read. */
export const ReferenceInput = (props: InputProps) => {
  const { words, lookup } = props
  const target = props.field.rules?.target ?? 'member'
  const { id = '', label = '' } = partsOf(props.value)
  const search = lookup?.references[target]
  if (!search)
    return (
      <FieldGroup {...props}>
        {label !== '' && <Typography>{label}</Typography>}
        <Typography variant="body2" color="textSecondary">
          {lookup === undefined ? words.noLookup : words.referenceForbidden[target]}
        </Typography>
      </FieldGroup>
    )
  return (
    <FieldGroup {...props}>
      <LookupBox
        id={`${props.id}-search`}
        label={words.referenceSearch[target]}
        chosen={id === '' ? null : { id, value: label, label }}
        labelOf={(one) => one.label}
        keyOf={(one) => one.id}
        search={search}
        onChoose={(one) => props.onChange(one && { id: one.id, label: one.value, target })}
        onBlur={props.onBlur}
        invalid={props.invalid}
        aria={ariaOf(props)}
        words={words}
      />
    </FieldGroup>
  )
}
