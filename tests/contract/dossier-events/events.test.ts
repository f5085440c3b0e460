import { describe, expect, it } from 'vitest'
import {
  DOSSIER_EVENT_KINDS,
  type DossierEvent,
  dossierEventSentence,
  dossierEvents,
  exitProposed,
} from '../../../schema/dossier-events/index.ts'

const examples: { readonly [Kind in DossierEvent['kind']]: Extract<DossierEvent, { kind: Kind }>['data'] } = {
  'dossier-opened': { dossierId: 'd1', number: '2026-0042' },
  'referent-assigned': { referentId: 'm1', referentName: 'Solange Tilleul', previousReferentId: null },
  'participant-updated': { participantId: 'p1', changed: ['phone'] },
  'submission-started': { submissionId: 's1', formId: 'f1', formTitle: 'Diagnostic', formVersion: 2 },
  'answers-submitted': { submissionId: 's1', formId: 'f1', formTitle: 'Diagnostic', formVersion: 2 },
  'contract-recorded': { workContractId: 'c1', kind: 'cdi' },
  'contract-updated': { workContractId: 'c1', kind: 'cdd' },
  'contract-removed': { workContractId: 'c1', kind: 'interim' },
  'training-recorded': { trainingId: 't1', kind: 'certification' },
  'training-updated': { trainingId: 't1', kind: 'formation_qualifiante' },
  'training-removed': { trainingId: 't1', kind: 'formation_non_qualifiante' },
  'exit-proposed': {
    exitDecisionId: 'x1',
    outcome: 'positive',
    outcomeLabel: 'Sortie positive',
    ruleId: 'niort_pos_cdi',
    overrides: false,
  },
  'prescription-accepted': { prescriptionId: 'q1', linkLabel: 'Mission locale' },
  'answers-migrated': {
    migrationId: 'm1',
    submissionId: 's1',
    formId: 'f1',
    formTitle: 'Diagnostic',
    fromVersion: 1,
    toVersion: 3,
    converted: 2,
    setAside: 1,
    askedAgain: 0,
  },
  'migration-undone': {
    migrationId: 'm1',
    submissionId: 's1',
    formId: 'f1',
    formTitle: 'Diagnostic',
    fromVersion: 3,
    toVersion: 1,
  },
  'entry-moved': { act: 'admit', day: '2026-03-02', until: null, body: 'cellule de suivi', referentName: null },
  'follow-up-moved': { act: 'open_standby', day: '2026-03-02', until: '2026-06-02', body: null, referentName: null },
  'engagement-signed': { submissionId: 's1', signatory: 'participant', means: 'drawn', on: '2026-11-03' },
  'participation-moved': { participationId: 'q1', act: 'entered', operation: '2027-01 · Parcours', day: '2027-01-01' },
  'contact-recorded': { contactId: 'k1', on: '2026-11-03', channel: 'phone', presence: 'seen' },
  'contact-updated': { contactId: 'k1', on: '2026-11-03', channel: 'in_person', presence: 'unjustified_absence' },
  'document-moved': { documentId: 'd1', act: 'withdraw', docKind: 'payslip' },
  'contact-removed': { contactId: 'k1', on: '2026-11-03', channel: 'visit', presence: 'planned' },
  'step-moved': { stepId: 'e1', act: 'start', label: 'Permis B', day: '2026-03-02' },
  'exit-settled': { act: 'accept_exit', day: '2026-03-02', until: null, body: null, referentName: null },
}

describe.each(DOSSIER_EVENT_KINDS.map((kind) => [kind]))('event %s', (kind) => {
  it('is registered under its own name and told in French and in English', () => {
    expect(dossierEvents[kind].kind).toBe(kind)
    const [fr, en] = (['fr', 'en'] as const).map((locale) => dossierEventSentence(kind, examples[kind], locale))
    expect(fr).toMatch(/\S.*\.$/)
    expect(en).toMatch(/\S.*\.$/)
    expect(fr).not.toBe(en)
  })

  it('is not told from data of another shape', () => {
    expect(dossierEventSentence(kind, { ...examples[kind], surprise: 1 }, 'fr')).toBeNull()
    expect(dossierEventSentence(kind, null, 'fr')).toBeNull()
  })
})

it('says when an exit is not the one the criteria give', () => {
  const { kind, data } = exitProposed({ ...examples['exit-proposed'], overrides: true })
  expect(dossierEventSentence(kind, data, 'fr')).toBe(
    'Sortie proposée : Sortie positive (autre que celle des critères).',
  )
})

it('counts what became of the answers of a form that went on to another version', () => {
  const told = (data: object) =>
    dossierEventSentence('answers-migrated', { ...examples['answers-migrated'], ...data }, 'fr')?.replaceAll(
      '\u00a0',
      ' ',
    )
  expect(told({})).toBe(
    '« Diagnostic » en cours est passé de la version 1 à la version 3 : 2 réponses converties, 1 réponse mise de côté.',
  )
  expect(told({ converted: 0, setAside: 0 })).toBe(
    '« Diagnostic » en cours est passé de la version 1 à la version 3 : toutes les réponses sont gardées.',
  )
})

it('tells nothing of a kind it does not know, nor of names every object has', () => {
  expect(dossierEventSentence('rocket-launched', {}, 'fr')).toBeNull()
  expect(dossierEventSentence('constructor', {}, 'fr')).toBeNull()
})
