import { fieldAnswer } from '../form/answer-slots.ts'
import type { Answers } from '../form/answers.ts'
import type { FormDefinition } from '../form/form.ts'
import { fieldsOf } from '../form/items.ts'

export const PIECE_STATES = ['SEEN', 'JOINED', 'MISSING'] as const
export type PieceState = (typeof PIECE_STATES)[number]

/** A title without what typing changes: case, accents, spaces. */
export const pieceKey = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[\s\u00a0’']+/g, ' ')
    .trim()
    .toLowerCase()

/** Keys of the pieces joined to a sheet: a question that takes files is the piece of its French title. */
export const joinedPieces = (sheet: FormDefinition, answers: Answers): string[] =>
  fieldsOf(sheet)
    .filter(({ type, archived }) => type === 'file' && !archived)
    .filter(({ id }) => {
      const value = fieldAnswer(answers, id)?.value
      return Array.isArray(value) && value.length > 0
    })
    .map(({ label }) => pieceKey(label.fr))

/**
 * Where each piece the PLIE asks for stands. Seen by somebody is enough, and no copy is needed; joined is not seen yet.
 * @source domain §11 « identity papers: see, do not keep a copy unless required »
 */
export const pieceState = (
  title: string,
  { seen, joined }: { readonly seen: ReadonlySet<string>; readonly joined: readonly string[] },
): PieceState => (seen.has(title) ? 'SEEN' : joined.includes(pieceKey(title)) ? 'JOINED' : 'MISSING')
