import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'
import { siaeKind } from '../../exit-rules.ts'
import { and, eq, fact, ge, someContract } from '../../expressions.ts'
import { dijonExitCriteria } from './exit-criteria.ts'
import { dijonExitExamples } from './exit-examples.ts'

/** Dijon's exit sheet: what its criteria need beyond the dossier, and nothing else. @source 003, 1.3.2 */
export const dijonExit: FormDefinition = form({
  id: 'dijon-exit',
  key: 'sortie',
  kind: 'exit',
  title: text('Sortie du PLIE', 'Exit from the PLIE'),
  intro: text(
    'La sortie est validée par la commission de validation des entrées-sorties (ETT). Seuls les critères de sortie positive sont écrits.',
    'The exit is approved by the entry and exit committee (ETT). Only the criteria of a positive exit are written.',
  ),
  items: [
    section('s_exit', text('Sortie', 'Exit'), [
      field('f_exit_date', 'date', 'exitDate', text('Date de la sortie', 'Date of the exit'), {
        required: true,
        rules: { from: '2015-01-01' },
        searchable: true,
      }),
      field(
        'f_part_time_consent',
        'yes-no',
        'partTimeConsent',
        text(
          'La personne est d’accord pour travailler moins d’un mi-temps',
          'The person agrees to work less than half-time',
        ),
        {
          help: text(
            'Seulement pour un CDI inférieur au mi-temps ou un CDD inférieur à 17 h 30 par semaine.',
            'Only for a CDI under half-time or a CDD under 17.5 h a week.',
          ),
        },
      ),
      field(
        'f_ett_approval',
        'yes-no',
        'committeeApproval',
        text(
          'La commission valide la sortie d’un senior en chantier d’insertion',
          'The committee approves the exit of a senior in an insertion site (ACI)',
        ),
        {
          help: text('Décision au cas par cas.', 'Decided case by case.'),
          visible: and(ge(fact('participant.age'), 55), someContract(eq(siaeKind, 'aci'))),
        },
      ),
      field('f_evidence', 'file', 'evidence', text('Justificatifs', 'Evidence'), { rules: { max: 10 } }),
      field('f_comment', 'paragraph', 'comment', text('Commentaire', 'Comment'), { rules: { maxLength: 5000 } }),
    ]),
  ],
  rules: dijonExitCriteria,
  cases: dijonExitExamples.map(({ rule: _, ...example }) => example),
})
