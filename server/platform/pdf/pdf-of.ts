import { fileURLToPath } from 'node:url'
import pdfmake from 'pdfmake'

const FACES = ['Regular', 'Medium', 'Italic', 'MediumItalic'] as const
const face = (name: (typeof FACES)[number]): string =>
  fileURLToPath(import.meta.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`))

let ready = false
const prepare = (): void => {
  if (ready) return
  pdfmake.addFonts({
    Roboto: {
      normal: face('Regular'),
      bold: face('Medium'),
      italics: face('Italic'),
      bolditalics: face('MediumItalic'),
    },
  })
  // What is typed must never make the server fetch anything, nor open a file but its fonts.
  pdfmake.setUrlAccessPolicy(() => false)
  const fonts = new Set(FACES.map(face))
  pdfmake.setLocalAccessPolicy((path) => fonts.has(path))
  ready = true
}

/** A pdfmake document as a file, its fonts (`Roboto`) ready. */
export const pdfOf = (document: object): Promise<Buffer> => {
  prepare()
  return pdfmake.createPdf(document).getBuffer()
}
