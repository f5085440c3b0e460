import type { Op } from '../expression.ts'
import { add } from './add.ts'
import { age } from './age.ts'
import { allOf } from './all-of.ts'
import { and } from './and.ts'
import { answered } from './answered.ts'
import { anyOf } from './any-of.ts'
import { avg } from './avg.ts'
import { between } from './between.ts'
import { count } from './count.ts'
import { countIn } from './count-in.ts'
import { diff } from './diff.ts'
import { div } from './div.ts'
import { eq } from './eq.ts'
import { every } from './every.ts'
import { ge } from './ge.ts'
import { gt } from './gt.ts'
import { ifElse } from './if.ts'
import { inList } from './in.ts'
import { le } from './le.ts'
import { lt } from './lt.ts'
import { max } from './max.ts'
import { min } from './min.ts'
import { missingIs } from './missing-is.ts'
import { mul } from './mul.ts'
import { ne } from './ne.ts'
import { noneOf } from './none-of.ts'
import { not } from './not.ts'
import type { Operator } from './operator.ts'
import { or } from './or.ts'
import { plus } from './plus.ts'
import { proofValid } from './proof-valid.ts'
import { round } from './round.ts'
import { score } from './score.ts'
import { some } from './some.ts'
import { sub } from './sub.ts'
import { sum } from './sum.ts'

/** Every operator of the condition language. */
export const operators = {
  and,
  or,
  not,
  eq,
  ne,
  lt,
  le,
  gt,
  ge,
  between,
  in: inList,
  anyOf,
  allOf,
  noneOf,
  answered,
  missingIs,
  proofValid,
  add,
  sub,
  mul,
  div,
  min,
  max,
  round,
  if: ifElse,
  sum,
  avg,
  count,
  countIn,
  some,
  every,
  score,
  age,
  diff,
  plus,
} satisfies Record<Op, Operator>
