import { requestSettings } from '../data/request-settings.ts'
import type { Upload } from '../forms/renderer/index.ts'
import { sendFile } from '../submissions/index.ts'

/** Where a file of a prescription is downloaded; where one is sent, of the prescription itself. */
const address = (id: string): string =>
  `/prescription-files/${encodeURIComponent(requestSettings.plie ?? '')}/${encodeURIComponent(id)}`

/** Sends files for a prescription that is there. `lost`: said when the network fails. */
export const prescriptionUpload = (
  prescriptionId: string,
  lost: string,
  known: readonly { id: string; name: string }[] = [],
): Upload => ({
  send: (file, watch) => sendFile(address(prescriptionId), file, { ...watch, lost }),
  href: address,
  nameOf: (id) => known.find((file) => file.id === id)?.name ?? null,
})
