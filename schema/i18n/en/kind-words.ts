import type { FieldKind } from '../../fields/field-type.ts'

export const kindWords: { readonly [word: string]: FieldKind } = {
  text: 'text',
  'long text': 'paragraph',
  paragraph: 'paragraph',
  number: 'integer',
  'whole number': 'integer',
  integer: 'integer',
  decimal: 'decimal',
  'decimal number': 'decimal',
  date: 'date',
  'yes no': 'yes-no',
  choice: 'choice',
  'single choice': 'choice',
  list: 'choice',
  'multiple choice': 'choices',
  checkboxes: 'choices',
  scale: 'scale',
  file: 'file',
  attachment: 'file',
}
