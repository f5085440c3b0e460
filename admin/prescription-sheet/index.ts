/** A prescription sheet being filled, whoever fills it: what waits on the device, and what may be sent. */
export { type DeviceDraft, deviceDraft } from './device-draft.ts'
export { readyToSend, useSheet } from './use-sheet.ts'
