import type { Field, FieldKind, IssueCode, Json, ReferenceTarget } from '../../schema/index.ts'
import { members } from '../accounts/index.ts'
import { dossiers } from '../dossiers/index.ts'
import { communeWith, loadTrades } from '../nomenclatures/index.ts'
import type { RequestContext } from '../platform/request.ts'

/** Looks a whole value up: the value as it is to be kept, or why it is not one. */
type Verifier = (ctx: RequestContext, value: Json, field: Field) => Promise<{ value: Json } | { code: IssueCode }>

const isRecord = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const recordOf = (value: Json): { readonly [name: string]: Json } => (isRecord(value) ? value : {})

const commune: Verifier = async (_ctx, value) => {
  const { code, postcode } = recordOf(value)
  const found = await communeWith(String(code), String(postcode))
  return found === null
    ? { code: 'answers.unknown-commune' }
    : { value: { code: found.code, name: found.name, postcode: String(postcode) } }
}

const address: Verifier = async (_ctx, value) => {
  const given = recordOf(value)
  const found = await communeWith(String(given['commune']), String(given['postcode']))
  return found === null ? { code: 'answers.unknown-commune' } : { value: { ...given, city: found.name } }
}

const rome: Verifier = async (ctx, value) => {
  const code = String(recordOf(value)['code'])
  const label = (await loadTrades(ctx.runtime.config)).labels.get(code)
  return label === undefined ? { code: 'answers.unknown-rome' } : { value: { code, label } }
}

/**
 * The name of a record of the PLIE of the request that its members may be told; null: another's, or nothing. Whoever came through a
 * public link is told of none.
 */
const LABELS: Record<ReferenceTarget, (ctx: RequestContext, id: string) => Promise<string | null>> = {
  member: async (ctx, id) => (ctx.access.allows('plie.read') ? members(ctx).nameOf(id) : null),
  dossier: (ctx, id) => dossiers(ctx).numberOf(id),
}

const reference: Verifier = async (ctx, value, { rules }) => {
  const id = String(recordOf(value)['id'])
  const target = rules?.target ?? 'member'
  const label = await LABELS[target](ctx, id)
  return label === null ? { code: 'answers.unknown-reference' } : { value: { id, label, target } }
}

/** Types whose values name something outside the form. */
export const VERIFIERS: { readonly [K in FieldKind]?: Verifier } = { commune, address, rome, reference }
