/** A condition on a row of `attachment` under `alias`: true where another record keeps the file for itself. */
export type KeptBeside = (alias: string) => string

const conditions: KeptBeside[] = []

/** A younger capability keeps files of its own (signatures): they do not fill the documents of the dossier. */
export const onKeptBeside = (condition: KeptBeside): void => {
  conditions.push(condition)
}

export const keptBeside: KeptBeside = (alias) =>
  conditions.length === 0 ? 'false' : conditions.map((condition) => condition(alias)).join(' or ')
