import type { FormDefinition } from '../../form/form.ts'
import { indexOf } from '../../form/form-index.ts'
import type { Issue } from '../../issue.ts'
import type { Expr } from '../../rules/expression.ts'
import type { Json } from '../../text.ts'
import { writers } from './write-operator.ts'
import { Export, type Place, Writing, writeLeaf } from './writing.ts'

/** `notes`: warnings on what JsonLogic says otherwise. `logic` null: something has no equivalent, and nothing is guessed. */
export type JsonLogicExport =
  | { readonly logic: Json; readonly notes: readonly Issue[]; readonly issues: readonly [] }
  | { readonly logic: null; readonly notes: readonly Issue[]; readonly issues: readonly Issue[] }

/**
 * A condition of a form as JsonLogic, one way. Variables: `answers.<api name>` (the value as conditions read it: option
 * ids, dates `YYYY-MM-DD`, null when not answered), `missing.<api name>` (the reason given instead), `computed.<api
 * name>`, `facts.<path>`, `today`, `author.kind`. A row of a list holds what stands around it, its own answers and facts
 * first. JsonLogic has no unknown: what is not answered reads as null, so that the result is the product's own only where
 * everything read is known; a note says so, and names what is read.
 */
export function toJsonLogic(expr: Expr, form: FormDefinition): JsonLogicExport {
  const output = new Export(indexOf(form), writeNode)
  const logic = writeNode(expr, { path: [] }, output)
  if (output.variables.size > 0) output.note('export.unknown-is-null', [], { names: [...output.variables] })
  return output.issues.length > 0
    ? { logic: null, notes: output.notes, issues: output.issues }
    : { logic, notes: output.notes, issues: [] }
}

const writeNode = (expr: Expr, place: Place, output: Export): Json =>
  'op' in expr ? writers[expr.op](new Writing(expr, place, output)) : writeLeaf(expr, place, output)
