import type { FormDefinition } from '../../../form/form.ts'
import { field, form, section, text } from '../../building.ts'
import { answer, no } from '../../expressions.ts'
import { contractDate, signedCopy } from '../../signed-contract-form.ts'

/** Sources’ « acte d’engagement »: mutual, and the participant is told of the FSE+. The text names no signatory. */
export const sourcesContract: FormDefinition = form({
  id: 'sources-contract',
  key: 'acte-engagement',
  kind: 'contract',
  title: text('Acte d’engagement', 'Deed of engagement'),
  intro: text('Engagement réciproque du participant et du PLIE.', 'Mutual engagement of the participant and the PLIE.'),
  items: [
    section('s_contract', text('Engagement', 'Commitment'), [
      contractDate(),
      field(
        'f_fse_told',
        'yes-no',
        'toldOfFse',
        text('Le participant est informé du concours du FSE+', 'The participant has been told of FSE+ support'),
        { required: true },
      ),
      { ...signedCopy, required: true },
    ]),
  ],
  checks: [
    {
      id: 'k_fse_told',
      when: no(answer('f_fse_told')),
      level: 'error',
      at: ['f_fse_told'],
      message: text(
        'Le participant doit être informé du concours du FSE+.',
        'The participant must be told of FSE+ support.',
      ),
    },
  ],
})
