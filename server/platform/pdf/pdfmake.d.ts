/** The part of pdfmake 0.3 used here: it ships no types of its own. */
declare module 'pdfmake' {
  interface PdfFonts {
    readonly [family: string]: {
      readonly normal: string
      readonly bold: string
      readonly italics: string
      readonly bolditalics: string
    }
  }
  interface PdfMake {
    addFonts(fonts: PdfFonts): void
    /** Which addresses a document may fetch. */
    setUrlAccessPolicy(policy: (url: string) => boolean): void
    /** Which files a document, its fonts included, may open. */
    setLocalAccessPolicy(policy: (path: string) => boolean): void
    createPdf(document: object): { getBuffer(): Promise<Buffer> }
  }
  const pdfmake: PdfMake
  export default pdfmake
}
