import Box from '@mui/material/Box'
import {
  AutocompleteInput,
  CreateBase,
  Form,
  RadioButtonGroupInput,
  ReferenceInput,
  SaveButton,
  useTranslate,
} from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { DossierStage } from '../data/generated/graphql.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { PersonInputs, PossibleDuplicates, personValues } from '../people/index.ts'
import { localToday } from '../shared/format-date.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { SectionCard } from '../shared/SectionCard.tsx'

const STAGES = [DossierStage.Welcome, DossierStage.Active] as const

/** Opens a dossier: of somebody to be welcomed, or of somebody already followed with another tool. */
export const DossierCreate = () => {
  const t = useTranslate()
  const keyFor = useIntentKey()
  const withKey = (values: Record<string, unknown>) => {
    const input = {
      ...personValues.parse(values),
      openedAt: values.openedAt || null,
      referentId: values.referentId || null,
      stage: values.stage,
      participantId: values.participantId || null,
    }
    return { ...input, idempotencyKey: keyFor(input) }
  }
  return (
    <CreateBase resource="dossiers" redirect="show" transform={withKey}>
      <PageHeading title={t('jalon.dossier.newTitle')} />
      <SectionCard title={t('jalon.dossier.who')}>
        <Form
          defaultValues={{ openedAt: localToday(), stage: DossierStage.Welcome }}
          noValidate
          disableInvalidFormNotification
        >
          <Box sx={{ maxWidth: 760 }}>
            <PersonInputs />
            <PossibleDuplicates />
            <PlainDateInput validate={realDay} source="openedAt" label="resources.dossiers.fields.openedAt" />
            <IfAble to="dossier.assign">
              <ReferenceInput
                source="referentId"
                reference="members"
                sort={{ field: 'displayName', order: 'ASC' }}
                perPage={100}
              >
                <AutocompleteInput
                  helperText={false}
                  optionText="displayName"
                  label="resources.dossiers.fields.referent"
                />
              </ReferenceInput>
            </IfAble>
            <IfAble to="journey.follow">
              <RadioButtonGroupInput
                source="stage"
                label="jalon.dossier.stage.label"
                helperText={false}
                choices={STAGES.map((id) => ({ id, name: `jalon.dossier.stage.${id}` }))}
              />
            </IfAble>
            <SaveButton label="jalon.dossier.newAction" alwaysEnable sx={{ mt: 2 }} />
          </Box>
        </Form>
      </SectionCard>
    </CreateBase>
  )
}
