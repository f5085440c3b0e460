import type { ComponentType } from 'react'
import type { Field, FieldKind, Option } from '../../../../schema/index.ts'
import type { InputProps } from '../input-props.ts'
import { ChoiceInput, MOST_RADIOS } from './ChoiceInput.tsx'
import { ChoicesInput } from './ChoicesInput.tsx'
import { DateInput } from './DateInput.tsx'
import { FileInput } from './FileInput.tsx'
import { DecimalInput, IntegerInput } from './NumberInput.tsx'
import { ScaleInput } from './ScaleInput.tsx'
import { ParagraphInput, TextInput } from './TextInput.tsx'
import { YesNoInput } from './YesNoInput.tsx'

/** How one type of field is filled. `group`: several controls under one legend, instead of one control with one label. */
export interface InputKind {
  Input: ComponentType<InputProps>
  group: (field: Field, options: readonly Option[]) => boolean
}

const always = () => true
const never = () => false

/** One widget per type of field; a type without its widget does not compile. */
export const inputs = {
  text: { Input: TextInput, group: never },
  paragraph: { Input: ParagraphInput, group: never },
  integer: { Input: IntegerInput, group: never },
  decimal: { Input: DecimalInput, group: never },
  date: { Input: DateInput, group: never },
  'yes-no': { Input: YesNoInput, group: always },
  choice: { Input: ChoiceInput, group: (_, options) => options.length <= MOST_RADIOS },
  choices: { Input: ChoicesInput, group: always },
  scale: { Input: ScaleInput, group: always },
  file: { Input: FileInput, group: always },
} satisfies Record<FieldKind, InputKind>
