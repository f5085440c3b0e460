import type { L10n } from '../text.ts'

/** What a member may be inside one PLIE (the platform operator stands outside all of them). Names only: what a role may do is decided on the server. */
export const ROLES = [
  'platform-operator',
  'plie-administrator',
  'coordination',
  'referent',
  'prescriber',
  'auditor',
  'external-system',
] as const
export type Role = (typeof ROLES)[number]

/** Roles a member may hold in a PLIE; the platform operator belongs to none, an external system is a token and not a person. */
export const PLIE_ROLES = [
  'plie-administrator',
  'coordination',
  'referent',
  'prescriber',
  'auditor',
] as const satisfies readonly Role[]
export type PlieRole = (typeof PLIE_ROLES)[number]

/** How a role is called where the PLIE has no word of its own (`vocabulary` of its preset). */
export const roleLabels = {
  'platform-operator': { fr: 'Exploitant de la plateforme', en: 'Platform operator' },
  'plie-administrator': { fr: 'Administrateur du PLIE', en: 'PLIE administrator' },
  coordination: { fr: 'Coordination', en: 'Coordination' },
  referent: { fr: 'Référent de parcours', en: 'Référent' },
  prescriber: { fr: 'Prescripteur', en: 'Prescriber' },
  auditor: { fr: 'Contrôleur', en: 'Auditor' },
  'external-system': { fr: 'Système externe', en: 'External system' },
} satisfies Record<Role, L10n>
