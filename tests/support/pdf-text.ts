import { inflateSync } from 'node:zlib'

/** Texts of a PDF cannot be searched as they are: what is drawn is counted instead, stream by stream. */
export const drawn = (pdf: Buffer): number => {
  const text = pdf.toString('latin1')
  let glyphs = 0
  for (const { index, 0: found } of text.matchAll(/stream\r?\n/g)) {
    const from = index + found.length
    const bytes = pdf.subarray(from, text.indexOf('endstream', from))
    try {
      glyphs += inflateSync(bytes).toString('latin1').match(/TJ/g)?.length ?? 0
    } catch {}
  }
  return glyphs
}
