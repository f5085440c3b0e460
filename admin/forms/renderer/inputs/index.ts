import type { ComponentType } from 'react'
import type { Field, FieldKind, Option } from '../../../../schema/index.ts'
import type { InputProps, ReadProps } from '../input-props.ts'
import { AddressInput } from './AddressInput.tsx'
import { ChoiceInput, MOST_RADIOS } from './ChoiceInput.tsx'
import { ChoicesInput } from './ChoicesInput.tsx'
import { CommuneInput } from './CommuneInput.tsx'
import { DateInput } from './DateInput.tsx'
import { FileInput } from './FileInput.tsx'
import { EmailInput, PhoneInput, SiretInput } from './KnownTextInput.tsx'
import { MoneyInput } from './MoneyInput.tsx'
import { DecimalInput, IntegerInput } from './NumberInput.tsx'
import { ReadFiles } from './ReadFiles.tsx'
import { ReadSignature } from './ReadSignature.tsx'
import { ReferenceInput } from './ReferenceInput.tsx'
import { RomeInput } from './RomeInput.tsx'
import { ScaleInput } from './ScaleInput.tsx'
import { SignatureInput } from './SignatureInput.tsx'
import { ParagraphInput, TextInput } from './TextInput.tsx'
import { YesNoInput } from './YesNoInput.tsx'

/** How one type of field is filled. `group`: several controls under one legend, instead of one control with one label. */
export interface InputKind {
  Input: ComponentType<InputProps>
  group: (field: Field, options: readonly Option[]) => boolean
  /** How it is read, when it is more than its text. */
  Read?: ComponentType<ReadProps>
}

const always = () => true
const never = () => false

/** One widget per type of field; a type without its widget does not compile. */
export const inputs: Record<FieldKind, InputKind> = {
  text: { Input: TextInput, group: never },
  paragraph: { Input: ParagraphInput, group: never },
  integer: { Input: IntegerInput, group: never },
  decimal: { Input: DecimalInput, group: never },
  money: { Input: MoneyInput, group: never },
  date: { Input: DateInput, group: never },
  'yes-no': { Input: YesNoInput, group: always },
  choice: { Input: ChoiceInput, group: (_, options) => options.length <= MOST_RADIOS },
  choices: { Input: ChoicesInput, group: always },
  scale: { Input: ScaleInput, group: always },
  email: { Input: EmailInput, group: never },
  phone: { Input: PhoneInput, group: never },
  commune: { Input: CommuneInput, group: always },
  address: { Input: AddressInput, group: always },
  rome: { Input: RomeInput, group: always },
  siret: { Input: SiretInput, group: never },
  reference: { Input: ReferenceInput, group: always },
  file: { Input: FileInput, group: always, Read: ReadFiles },
  signature: { Input: SignatureInput, group: always, Read: ReadSignature },
} satisfies Record<FieldKind, InputKind>
