import { BooleanInput, SelectInput, TextInput } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { kindChoices } from './document-labels.ts'

/** What is said of a document. `frozen`: it tells of health or social situation already, and stays so. */
export const DocumentInputs = ({ frozen = false }: { frozen?: boolean }) => {
  const locale = useLocale()
  return (
    <>
      <SelectInput
        source="kind"
        label="jalon.documents.kind"
        choices={kindChoices(locale)}
        translateChoice={false}
        helperText={false}
      />
      <TextInput source="label" label="jalon.documents.label" helperText="jalon.documents.labelHelp" />
      <BooleanInput
        source="sensitive"
        label="jalon.documents.sensitive"
        helperText="jalon.documents.sensitiveHelp"
        disabled={frozen}
      />
    </>
  )
}
