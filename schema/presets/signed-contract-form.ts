import type { Field, FormDefinition, Option } from '../form/form.ts'
import type { L10n } from '../text.ts'
import { field, form, optionList, section, text } from './building.ts'

type Signatory = readonly [code: string, fr: string, en: string, more?: Partial<Option>]

/**
 * A contract of engagement « daté et signé »: its date, who signed, and the signed copy, which is the evidence the text
 * asks for. It can be submitted once every signatory named has signed.
 */
export const signedContractForm = (given: {
  id: FormDefinition['id']
  title: L10n
  dateHelp?: L10n
  signatories: readonly Signatory[]
}): FormDefinition => {
  const signatories = optionList('signatory', text('Signataires', 'Signatories'), given.signatories)
  const everyone = signatories.options.map(({ id }) => id)
  return form({
    id: given.id,
    key: 'contrat-engagement',
    kind: 'contract',
    title: given.title,
    items: [
      section('s_contract', text('Engagement', 'Commitment'), [
        contractDate(given.dateHelp),
        field('f_signed_by', 'choices', 'signedBy', text('Signé par', 'Signed by'), {
          list: signatories.id,
          required: true,
        }),
        signedCopy,
      ]),
    ],
    lists: [signatories],
    checks: [
      {
        id: 'k_signatures',
        when: { op: 'not', a: [{ op: 'allOf', a: [{ f: 'f_signed_by' }, { v: everyone }] }] },
        level: 'error',
        at: ['f_signed_by'],
        message: text('Il manque une signature.', 'A signature is missing.'),
      },
    ],
  })
}

/** The day the engagement was made. */
export const contractDate = (help?: L10n): Field =>
  field('f_contract_date', 'date', 'contractDate', text('Date du contrat', 'Date of the contract'), {
    ...(help === undefined ? {} : { help }),
    required: true,
    rules: { from: '2015-01-01', to: 'today' },
    searchable: true,
  })

/** The signed copy, evidence of the person’s entry. */
export const signedCopy: Field = field(
  'f_signed_copy',
  'file',
  'signedCopy',
  text('Copie du contrat signé', 'Copy of the signed contract'),
  { required: true, rules: { max: 5 } },
)
