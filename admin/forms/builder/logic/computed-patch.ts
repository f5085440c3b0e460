import {
  apiNamesOf,
  COMPUTED_STARTS,
  type Computed,
  checkExpression,
  type Expr,
  expressionsOf,
  type FormDefinition,
  freeApiName,
  indexOf,
  type L10n,
  type ValueType,
} from '../../../../schema/index.ts'

export const COMPUTED_TYPES = ['decimal', 'integer', 'yes-no', 'date', 'choice'] as const
export type ComputedType = Computed['type']

/** Another label; as long as nobody chose it, the API name follows. A published one (`frozen`) never moves. */
export function renamedComputed(
  form: FormDefinition,
  computed: Computed,
  label: L10n,
  frozen: boolean,
): Partial<Pick<Computed, 'label' | 'api'>> {
  const taken = apiNamesOf(form)
  taken.delete(computed.api)
  const follows = !frozen && computed.api === freeApiName(computed.label, taken)
  return { label, ...(follows ? { api: freeApiName(label, taken) } : {}) }
}

/** The type a computed value must come out with, as the condition language sees it. */
export const expectedOf = (form: FormDefinition, computed: Computed): ValueType | null =>
  expressionsOf(form).find(({ owner, path }) => owner === computed.id && path[0] === 'computed')?.expected ?? null

/** Another type: the calculation stays where it still suits it, bands where they still mean something. */
export function retypedComputed(
  form: FormDefinition,
  computed: Computed,
  type: ComputedType,
): { type: ComputedType; expr?: Expr; bands?: Computed['bands'] } {
  const next = { ...computed, type }
  const expected = expectedOf({ ...form, computed: form.computed.map((one) => (one === computed ? next : one)) }, next)
  const suits = checkExpression(computed.expr, expected, indexOf(form).environment).issues.length === 0
  const counts = type === 'decimal' || type === 'integer'
  return {
    type,
    ...(suits ? {} : { expr: COMPUTED_STARTS[type] }),
    ...(counts || computed.bands === undefined ? {} : { bands: undefined }),
  }
}
