import { PARTICIPANT_STATUSES, type ParticipantStatus } from '../facts/kinds.ts'
import { fieldAnswer } from '../form/answer-slots.ts'
import type { Answers } from '../form/answers.ts'
import type { Field, FormDefinition } from '../form/form.ts'
import { indexOf } from '../form/form-index.ts'
import { formatAnswer } from '../form/format-answer.ts'
import { SHEET_CONCEPTS, type SheetConcept } from './concepts.ts'

/** Who a sheet speaks of and who sent it, as answered; null where nothing was. A proposal to check before a dossier is opened. */
export interface WhoInSheet {
  readonly lastName: string | null
  readonly firstName: string | null
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null
  readonly phone: string | null
  readonly email: string | null
  /** The name of the commune alone, as a dossier holds it. */
  readonly commune: string | null
  readonly prescriberName: string | null
  readonly prescriberContact: string | null
  /** Publics ticked in the sheet whose code is one of the product's own. */
  readonly statuses: readonly ParticipantStatus[]
}

/** Reads the answers by concept, whatever the PLIE calls its fields. `sheet` is `publicSheet` of the version filled. */
export const whoInSheet = (sheet: FormDefinition, answers: Answers): WhoInSheet => {
  const { fields, groupOf } = indexOf(sheet)
  const top = [...fields.values()].filter(({ id }) => !groupOf.has(id))
  const said = (concept: SheetConcept): string | null => {
    const field = top.find((one) => one.concept?.includes(SHEET_CONCEPTS[concept]))
    return field === undefined ? null : textOf(sheet, field, answers)
  }
  return {
    lastName: said('lastName'),
    firstName: said('firstName'),
    birthDate: said('birthDate'),
    phone: said('phone'),
    email: said('email'),
    commune: said('commune'),
    prescriberName: said('prescriberName'),
    prescriberContact: said('prescriberContact'),
    statuses: statusesIn(sheet, top, answers),
  }
}

const textOf = (sheet: FormDefinition, field: Field, answers: Answers): string | null => {
  const answer = fieldAnswer(answers, field.id)
  if (answer?.value === undefined || answer.value === null) return null
  if (typeof answer.value === 'string' && field.type !== 'choice' && field.type !== 'scale' && field.type !== 'phone')
    return answer.value.trim() || null
  if (field.type === 'commune' && typeof answer.value === 'object' && 'name' in answer.value)
    return String(answer.value['name'])
  return formatAnswer(sheet, field, answer, 'fr') || null
}

const statusesIn = (sheet: FormDefinition, fields: readonly Field[], answers: Answers): ParticipantStatus[] => {
  const chosen = new Set(
    fields
      .filter(({ type }) => type === 'choices')
      .flatMap((field) => {
        const value = fieldAnswer(answers, field.id)?.value
        const options = sheet.lists.find(({ id }) => id === field.list)?.options ?? []
        return Array.isArray(value) ? options.filter(({ id }) => value.includes(id)).map(({ code }) => code) : []
      })
      .map((code) => code.toLowerCase()),
  )
  return PARTICIPANT_STATUSES.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
}
