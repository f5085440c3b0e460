import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { LookupBox } from './LookupBox.tsx'
import { joinParts, partsOf, TextParts } from './TextParts.tsx'

const NAMES = ['code', 'name', 'postcode']

/** A commune of the official list, found by name or postcode; typed whole where there is no list (preview). */
export const CommuneInput = (props: InputProps) => {
  const { words, lookup } = props
  const { code = '', name = '', postcode = '' } = partsOf(props.value)
  if (lookup === undefined) {
    const change = (part: string, text: string) =>
      props.onChange(joinParts({ ...partsOf(props.value), [part]: text }, NAMES))
    return (
      <FieldGroup {...props}>
        <TextParts
          {...props}
          parts={[
            { name: 'code', label: words.communeCode },
            { name: 'name', label: words.communeName },
            { name: 'postcode', label: words.postcode },
          ]}
          onPart={change}
        />
      </FieldGroup>
    )
  }
  return (
    <FieldGroup {...props}>
      <LookupBox
        id={`${props.id}-search`}
        label={words.communeSearch}
        chosen={code === '' ? null : { code, name, postcode }}
        labelOf={(one) => `${one.postcode} ${one.name}`}
        keyOf={(one) => `${one.code} ${one.postcode}`}
        search={lookup.communes}
        onChoose={(one) => props.onChange(one && { code: one.code, name: one.name, postcode: one.postcode })}
        onBlur={props.onBlur}
        invalid={props.invalid}
        aria={ariaOf(props)}
        words={words}
      />
    </FieldGroup>
  )
}
