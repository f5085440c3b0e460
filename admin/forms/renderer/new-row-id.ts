/** A fresh id for a row: 16 random digits of 16, never given twice. */
export const newRowId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `r${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
