import Typography from '@mui/material/Typography'
import { useCallback, useState } from 'react'
import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { LookupBox } from './LookupBox.tsx'
import { joinParts, partsOf, TextParts } from './TextParts.tsx'

const NAMES = ['code', 'label']

/** A trade of the ROME, found by its code or its words; it says so when the server only has a sample of the list. */
export const RomeInput = (props: InputProps) => {
  const { words, lookup } = props
  const { code = '', label = '' } = partsOf(props.value)
  const [sample, setSample] = useState(false)
  const search = useCallback(
    async (text: string) => {
      const found = await lookup?.trades(text)
      setSample(found?.sample ?? false)
      return found?.trades ?? []
    },
    [lookup],
  )
  if (lookup === undefined)
    return (
      <FieldGroup {...props}>
        <TextParts
          {...props}
          parts={[
            { name: 'code', label: words.romeCode },
            { name: 'label', label: words.romeLabel },
          ]}
          onPart={(name, text) => props.onChange(joinParts({ ...partsOf(props.value), [name]: text }, NAMES))}
        />
      </FieldGroup>
    )
  return (
    <FieldGroup {...props}>
      <LookupBox
        id={`${props.id}-search`}
        label={words.romeSearch}
        chosen={code === '' ? null : { code, label }}
        labelOf={(one) => `${one.code} ${one.label}`}
        keyOf={(one) => one.code}
        search={search}
        onChoose={(one) => props.onChange(one && { code: one.code, label: one.label })}
        onBlur={props.onBlur}
        invalid={props.invalid}
        aria={ariaOf(props)}
        words={words}
      />
      <Typography variant="body2" color="textSecondary" role="status">
        {sample ? words.romeSample : ''}
      </Typography>
    </FieldGroup>
  )
}
