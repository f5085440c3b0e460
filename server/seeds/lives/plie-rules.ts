import {
  type ContactSettings,
  contactSettings,
  type DueSettings,
  dueSettings,
  type FormDefinition,
  type FormKind,
  familiesOf,
  type JourneySettings,
  journeySettings,
} from '../../../schema/index.ts'

export type PlieForms = ReadonlyMap<FormKind, FormDefinition>

/** What a PLIE wrote and a life obeys: its settings, and the forms it has published. */
export interface PlieRules {
  readonly journey: JourneySettings
  readonly contacts: ContactSettings
  readonly due: DueSettings
  readonly forms: PlieForms
  /** Families of étapes its validation sheet offers, the accompaniment itself left out; empty where it has none. */
  readonly families: readonly string[]
  /** Outcomes its exit criteria can give; empty where it has published none. */
  readonly outcomes: readonly string[]
}

/** @param kept the settings as the PLIE keeps them */
export const plieRules = (kept: unknown, forms: PlieForms): PlieRules => {
  const sheet = forms.get('step-validation')
  return {
    journey: journeySettings(kept),
    contacts: contactSettings(kept),
    due: dueSettings(kept),
    forms,
    families:
      sheet === undefined ? [] : familiesOf(sheet).flatMap(({ id, accompaniment }) => (accompaniment ? [] : [id])),
    outcomes: forms.get('exit')?.rules.map(({ outcome }) => outcome) ?? [],
  }
}
