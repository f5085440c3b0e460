/** A piece of SQL with its parameters, written with `?`. Never built from a client's object: every piece is ours. */
export interface Sql {
  readonly text: string
  readonly params: readonly unknown[]
}

export const sql = (text: string, ...params: unknown[]): Sql => ({ text, params })

export const join = (pieces: readonly Sql[], separator: string): Sql => ({
  text: pieces.map((piece) => piece.text).join(separator),
  params: pieces.flatMap((piece) => piece.params),
})

/** All of them, or true when there are none. */
export const every = (pieces: readonly Sql[]): Sql =>
  pieces.length === 0
    ? sql('true')
    : join(
        pieces.map((piece) => ({ ...piece, text: `(${piece.text})` })),
        ' and ',
      )

export const some = (pieces: readonly Sql[]): Sql =>
  pieces.length === 0
    ? sql('false')
    : join(
        pieces.map((piece) => ({ ...piece, text: `(${piece.text})` })),
        ' or ',
      )
