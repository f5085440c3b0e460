import type { Answers } from '../form/answers.ts'
import type { Field, FormDefinition } from '../form/form.ts'
import { indexOf } from '../form/form-index.ts'
import { fieldsOf } from '../form/items.ts'
import { isPlainDate } from '../rules/calendar.ts'
import type { PlainDate } from '../text.ts'
import { SIGNATORIES, type Signatory } from './signatory.ts'

/** Concepts by which a contract form says what its questions are about, whatever a PLIE calls them. */
export const ENGAGEMENT_CONCEPTS = {
  /** On the day somebody signed, on « signed by … », or on each option of « signed by ». */
  signed: (who: Signatory) => `core:engagement.signed.${who}`,
  /** Day of the contract, where the signatures themselves bear none. */
  date: 'core:engagement.date',
  end: 'core:engagement.end',
  /** Whether RSA rights depend on the signature. @source domain R11 */
  rights: 'core:engagement.rights-depend',
} as const

/** What a filled contract says of itself. */
export interface DeclaredContract {
  /** Signatories the form says signed, with the day; null day: the form bears none. */
  readonly signed: ReadonlyMap<Signatory, PlainDate | null>
  readonly endsOn: PlainDate | null
  /** Null: not asked, or not answered. */
  readonly rightsDepend: boolean | null
}

/** Reads what a contract says of its signatures, its end and RSA rights, by the concepts of its fields. */
export const declaredContract = (form: FormDefinition, answers: Answers): DeclaredContract => {
  const { groupOf, optionsOf } = indexOf(form)
  const fields = fieldsOf(form).filter(({ id }) => !groupOf.has(id))
  const given = ({ id }: Field): unknown => {
    const answer = answers[id]
    return answer !== undefined && 'value' in answer ? answer.value : undefined
  }
  const about = (concept: string) => fields.find((field) => field.concept?.includes(concept))
  const dayOf = (field: Field | undefined): PlainDate | null => {
    const value = field === undefined ? undefined : given(field)
    return typeof value === 'string' && isPlainDate(value) ? value : null
  }
  const contractDay = dayOf(about(ENGAGEMENT_CONCEPTS.date))
  const signed = new Map<Signatory, PlainDate | null>()
  for (const who of SIGNATORIES) {
    const concept = ENGAGEMENT_CONCEPTS.signed(who)
    for (const field of fields) {
      const value = given(field)
      const chosen = optionsOf(field).filter(({ id }) => Array.isArray(value) && value.includes(id))
      if (field.concept?.includes(concept)) {
        if (field.type === 'date' && dayOf(field) !== null) signed.set(who, dayOf(field))
        if (field.type === 'yes-no' && value === true) signed.set(who, contractDay)
      } else if (chosen.some((option) => option.concept?.includes(concept))) signed.set(who, contractDay)
    }
  }
  const rights = about(ENGAGEMENT_CONCEPTS.rights)
  const depend = rights === undefined ? undefined : given(rights)
  return {
    signed,
    endsOn: dayOf(about(ENGAGEMENT_CONCEPTS.end)),
    rightsDepend: typeof depend === 'boolean' ? depend : null,
  }
}
