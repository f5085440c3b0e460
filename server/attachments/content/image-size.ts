/** Width × height as the header of a PNG or a JPEG says, in pixels; null when it does not. Nothing is decoded. */
export const pixelsOf = (head: Buffer, kind: 'png' | 'jpg'): number | null =>
  kind === 'png' ? pngPixels(head) : jpegPixels(head)

const pngPixels = (head: Buffer): number | null =>
  head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR' ? null : head.readUInt32BE(16) * head.readUInt32BE(20)

/** Start-of-frame markers: C0–CF but for DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const jpegPixels = (head: Buffer): number | null => {
  let at = 2
  while (at + 9 < head.length) {
    if (head[at] !== 0xff) return null
    const marker = head[at + 1] ?? 0
    // Padding.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) return head.readUInt16BE(at + 5) * head.readUInt16BE(at + 7)
    at += 2 + head.readUInt16BE(at + 2)
  }
  return null
}
