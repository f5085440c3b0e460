import { createHash } from 'node:crypto'
import {
  canonicalJson,
  compareUpstream,
  type ElementKey,
  type FormDefinition,
  type Incoming,
  parseForm,
  type UpstreamComparison,
} from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import type { RequestContext } from '../platform/request.ts'
import type { FormDraft } from './form.entity.ts'
import { formVersions } from './form.repository.ts'
import type { FormOrigin } from './form-origin.entity.ts'
import { baseOf, modelOf } from './form-origin.repository.ts'

/** What the model of a form has that the form has not. */
export interface Upstream {
  readonly comparison: UpstreamComparison
  /** The form as it is drafted, or published where nothing is. */
  readonly mine: FormDefinition
  readonly base: FormDefinition
}

/** Null when the product no longer has the model, or when nothing of the form can be read yet. */
export const upstreamOf = async (
  ctx: RequestContext,
  formId: string,
  origin: FormOrigin,
  draft: FormDraft | null,
): Promise<Upstream | null> => {
  const theirs = modelOf(origin.template)
  const drafted = draft === null ? undefined : parseForm(draft.definition).form
  const mine = drafted === undefined ? (await formVersions(ctx).current(formId))?.form : drafted
  if (theirs === undefined || mine === undefined || mine === null) return null
  const base = baseOf(origin)
  return { comparison: compareUpstream(base, mine, theirs), mine, base }
}

/** Tells one change of an element from another of the same element, wherever it goes in the form. */
export const digestOf = ({ ops }: Incoming): string =>
  createHash('sha256')
    .update(canonicalJson(ops.map(({ op }) => ({ ...op, after: null }))))
    .digest('hex')

export const isDismissed = (origin: FormOrigin, one: Incoming): boolean =>
  Object.hasOwn(origin.dismissed, one.key) && origin.dismissed[one.key] === digestOf(one)

/** The changes these keys name. @throws InvalidInput for one that is not offered */
export const offered = ({ incoming }: UpstreamComparison, keys: readonly ElementKey[]): Incoming[] => {
  const found = keys.map((key) => incoming.find((one) => one.key === key))
  const unknown = found.flatMap((one, rank) => (one === undefined ? [rank] : []))
  if (unknown.length > 0 || keys.length === 0)
    throw new InvalidInput(
      keys.length === 0
        ? [inputIssue('input.required', 'keys')]
        : unknown.map((rank) => ({ ...inputIssue('input.unknown', 'keys'), path: ['keys', rank] })),
    )
  return found.filter((one) => one !== undefined)
}
