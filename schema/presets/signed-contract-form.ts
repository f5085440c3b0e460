import { ENGAGEMENT_CONCEPTS } from '../engagement/declared.ts'
import type { Signatory as Signs } from '../engagement/signatory.ts'
import type { Field, FormDefinition, Option } from '../form/form.ts'
import type { L10n } from '../text.ts'
import { field, form, optionList, section, text } from './building.ts'

type Signatory = readonly [code: string, fr: string, en: string, more?: Partial<Option>]

/** A signatory of the list, whom the product knows too: one who signs on screen is not asked for again. */
export const signatory = (who: Signs, fr: string, en: string): Signatory => [
  who.toUpperCase(),
  fr,
  en,
  { concept: [ENGAGEMENT_CONCEPTS.signed(who)] },
]

/** Under a question about a signature on paper. */
export const signedOnPaper: L10n = text(
  'À remplir si la signature est déjà sur papier ; sinon elle se recueille à l’écran, une fois le contrat validé.',
  'Fill in when it is signed on paper already; otherwise it is taken on screen once the contract is submitted.',
)

/**
 * A contract of engagement « daté et signé »: its date, who signed, and the signed copy, which is the evidence the text
 * asks for. Whoever has not signed on paper signs on screen once it is submitted.
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
          help: signedOnPaper,
          list: signatories.id,
        }),
        signedCopy,
      ]),
    ],
    lists: [signatories],
    checks: [
      {
        id: 'k_signatures',
        when: { op: 'not', a: [{ op: 'allOf', a: [{ f: 'f_signed_by' }, { v: everyone }] }] },
        level: 'warning',
        at: ['f_signed_by'],
        message: text('Il manque une signature sur papier.', 'A signature on paper is missing.'),
      },
    ],
  })
}

/** The day the engagement was made. */
export const contractDate = (help?: L10n): Field =>
  field('f_contract_date', 'date', 'contractDate', text('Date du contrat', 'Date of the contract'), {
    ...(help === undefined ? {} : { help }),
    required: true,
    concept: [ENGAGEMENT_CONCEPTS.date],
    rules: { from: '2015-01-01', to: 'today' },
    searchable: true,
  })

/** The signed copy, evidence of the person’s entry. */
export const signedCopy: Field = field(
  'f_signed_copy',
  'file',
  'signedCopy',
  text('Copie du contrat signé', 'Copy of the signed contract'),
  { rules: { max: 5 } },
)
