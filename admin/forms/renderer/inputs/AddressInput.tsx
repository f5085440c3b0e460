import type { InputProps } from '../input-props.ts'
import { ariaOf } from './aria-of.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { LookupBox } from './LookupBox.tsx'
import { joinParts, partsOf, TextParts } from './TextParts.tsx'

const NAMES = ['street', 'postcode', 'commune', 'city']

/** A postal address: the street as people write it, the commune from the official list. */
export const AddressInput = (props: InputProps) => {
  const { words, lookup } = props
  const held = partsOf(props.value)
  const { commune = '', city = '', postcode = '' } = held
  const change = (parts: { readonly [name: string]: string }) => props.onChange(joinParts({ ...held, ...parts }, NAMES))
  const street = [
    { name: 'street', label: words.street, wide: true },
    { name: 'complement', label: words.complement, wide: true },
  ] as const
  const typedCommune = [
    { name: 'postcode', label: words.postcode },
    { name: 'city', label: words.city },
    { name: 'commune', label: words.communeCode },
  ] as const
  return (
    <FieldGroup {...props}>
      <TextParts
        {...props}
        parts={lookup === undefined ? [...street, ...typedCommune] : street}
        onPart={(name, text) => change({ [name]: text })}
      />
      {lookup !== undefined && (
        <LookupBox
          id={`${props.id}-commune`}
          label={words.communeSearch}
          chosen={commune === '' ? null : { code: commune, name: city, postcode }}
          labelOf={(one) => `${one.postcode} ${one.name}`}
          keyOf={(one) => `${one.code} ${one.postcode}`}
          search={lookup.communes}
          onChoose={(one) => change({ commune: one?.code ?? '', city: one?.name ?? '', postcode: one?.postcode ?? '' })}
          onBlur={props.onBlur}
          invalid={props.invalid}
          aria={ariaOf(props)}
          words={words}
        />
      )}
    </FieldGroup>
  )
}
