/**
 * What holds a file, as a select of `plie_id, dossier_id, file_id, kind, id, label`; `label` is JSON: a text, or one in each
 * language. `file` is the alias of the row of `attachment` to be held, in a `from` written before.
 */
export interface Carrier {
  readonly kind: string
  /** After `from attachment f`: what joins the row that holds `f`, named `h`. */
  readonly join: string
  readonly label: string
}

const carriers: Carrier[] = []

/** A younger capability holds files of the dossier in records of its own. */
export const onCarried = (carrier: Carrier): void => {
  carriers.push(carrier)
}

/** Every record that holds a file: one row for each. */
export const carrierTable = (): string =>
  `(${carriers
    .map(
      ({ kind, join, label }) =>
        `select f.plie_id, f.id as file_id, '${kind}' as kind, h.id, ${label} as label from attachment f ${join}`,
    )
    .join(' union all ')})`
