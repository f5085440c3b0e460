import type { PlieRole } from '../../schema/index.ts'
import { FIRST_NAMES } from './demo/names.ts'

export interface DemoMember {
  readonly email: string
  readonly displayName: string
  readonly roles: readonly PlieRole[]
  /** One of the accounts printed at start. */
  readonly shown: boolean
}

const REFERENTS = [
  'Capucine Vallon',
  'Basile Ruisseau',
  'Églantine Colline',
  'Florimond Prairie',
  'Garance Moulin',
  'Anatole Verger',
] as const
const PLACES = ['Vallon', 'Ruisseau', 'Colline', 'Prairie', 'Moulin', 'Verger'] as const

const referentName = (index: number): string =>
  REFERENTS[index] ?? `${FIRST_NAMES[index % FIRST_NAMES.length]} ${PLACES[index % PLACES.length]}`

/** Invented staff of a demonstration PLIE; addresses are in `.example`, which no mail server answers for. */
export const demoMembers = (plie: string, referents: number): DemoMember[] => {
  const at = (name: string) => `${name}@${plie}.example`
  return [
    { email: at('administration'), displayName: 'Aurore Clairière', roles: ['plie-administrator'], shown: true },
    { email: at('coordination'), displayName: 'Céleste Rivage', roles: ['coordination'], shown: true },
    ...Array.from(
      { length: referents },
      (_, index): DemoMember => ({
        email: at(index === 0 ? 'referent' : `referent${index + 1}`),
        displayName: referentName(index),
        roles: ['referent'],
        shown: index === 0,
      }),
    ),
    { email: at('prescription'), displayName: 'Perrine Sentier (CCAS)', roles: ['prescriber'], shown: true },
    { email: at('controle'), displayName: 'Donatien Horizon', roles: ['auditor'], shown: true },
  ]
}
