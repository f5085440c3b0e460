import { dossiers } from './dossiers.ts'
import { forms } from './forms.ts'
import { members } from './members.ts'
import { prescriptionLinks } from './prescription-links.ts'
import { prescriptions } from './prescriptions.ts'
import type { ResourceReads } from './resource.ts'
import { tokens } from './tokens.ts'

/** Every resource react-admin may name. */
export const resources: ReadonlyMap<string, ResourceReads> = new Map<string, ResourceReads>([
  ['dossiers', dossiers],
  ['forms', forms],
  ['members', members],
  ['tokens', tokens],
  ['prescriptions', prescriptions],
  ['prescription-links', prescriptionLinks],
])
