import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'
import type { FormDefinition } from './form.ts'

/** SHA-256, in hexadecimal, of a form's canonical JSON without its layout: the identity of what a version asks. */
export function formHash(form: FormDefinition): string {
  const { layout: _cosmetic, ...content } = form
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))
}
