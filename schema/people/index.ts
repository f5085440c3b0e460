export { mistypedDates } from './birth-date.ts'
export { nameWords } from './fold-name.ts'
export {
  type Comparison,
  comparePeople,
  type KnownPerson,
  LIKELY_SAME,
  LIKENESSES,
  type Likeness,
} from './same-person.ts'
