import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Form, RadioButtonGroupInput, required, TextInput, useTranslate } from 'react-admin'
import { useFormState } from 'react-hook-form'
import { z } from 'zod'
import { presets } from '../../schema/presets/index.ts'
import { CreatePlieDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { ProposedSlug } from './ProposedSlug.tsx'

const text = z
  .string()
  .nullish()
  .transform((typed) => typed?.trim() ?? '')
const values = z.object({ name: text, slug: text, administratorEmail: text, preset: text })

const NONE = 'none'

/** What is known of a PLIE just created. */
export interface CreatedPlie {
  name: string
  administratorEmail: string
  link: string
}

/** Opens a PLIE: its name, its address, its first administrator and the forms it starts from. */
export const CreatePlieForm = ({ onCreated }: { onCreated: (plie: CreatedPlie) => void }) => {
  const t = useTranslate()
  const send = useSend()
  const keyFor = useIntentKey()
  const [refusal, setRefusal] = useState<string | null>(null)
  const create = async (typed: Record<string, unknown>) => {
    setRefusal(null)
    const sent = await sendForm(async () => {
      const { preset, ...input } = values.parse(typed)
      const content = { ...input, preset: preset === NONE ? null : preset }
      const { createPlie: result } = await send(CreatePlieDocument, { ...content, idempotencyKey: keyFor(content) })
      if (result.__typename === 'PliePayload')
        onCreated({ name: result.plie.name, administratorEmail: input.administratorEmail, link: result.link })
      return result
    })
    if (sent.done) return
    setRefusal(sent.message)
    return sent.inputs
  }
  const choices = [
    ...Object.values(presets).map((preset) => ({
      id: preset.key,
      name: t('jalon.plies.presetOf', { name: preset.name }),
    })),
    { id: NONE, name: t('jalon.plies.noPreset') },
  ]
  return (
    <Form<Record<string, unknown>>
      defaultValues={{ name: '', slug: '', administratorEmail: '', preset: NONE }}
      onSubmit={create}
      noValidate
      disableInvalidFormNotification
    >
      {refusal !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {t(refusal, { _: refusal })}
        </Alert>
      )}
      <TextInput
        source="name"
        label="jalon.plies.name"
        helperText="jalon.plies.nameHelp"
        validate={required('jalon.plies.check.name')}
        autoComplete="off"
      />
      <ProposedSlug />
      <TextInput
        source="administratorEmail"
        type="email"
        label="jalon.plies.administrator"
        helperText="jalon.plies.administratorHelp"
        validate={required('jalon.plies.check.administrator')}
        autoComplete="off"
      />
      <RadioButtonGroupInput
        source="preset"
        label="jalon.plies.preset"
        helperText="jalon.plies.presetHelp"
        row={false}
        choices={choices}
        translateChoice={false}
        fullWidth
      />
      <CreateButton />
    </Form>
  )
}

const CreateButton = () => {
  const t = useTranslate()
  const { isSubmitting } = useFormState()
  return (
    <Button type="submit" variant="contained" disabled={isSubmitting} sx={{ mt: 1.5 }}>
      {t('jalon.plies.create')}
    </Button>
  )
}
