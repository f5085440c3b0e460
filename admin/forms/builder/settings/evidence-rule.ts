import type { EvidenceRule, Expr } from '../../../../schema/index.ts'

/** Evidence that may be joined and is never asked for. */
export const NEVER: Expr = { v: false }

/** The kinds written one a line; blank lines and kinds said twice fall away. */
export const evidenceKinds = (text: string): string[] =>
  [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim().slice(0, 200))
        .filter((line) => line !== ''),
    ),
  ].slice(0, 50)

/** The rule asked for with another requirement; begun with one kind, since a rule names at least one. */
export const withRequirement = (
  rule: EvidenceRule | undefined,
  required: EvidenceRule['required'],
  anyKind: string,
): EvidenceRule => ({ ...rule, required, kinds: rule?.kinds ?? [anyKind] })
