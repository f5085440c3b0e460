import { SelectInput, TextInput, useNotify, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { ProposeExitDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { useAssessedDossier } from './assessed-dossier.ts'
import { type Assessment, outcomesOf } from './exit-model.ts'

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** Proposes an exit; another than the one computed needs a reason, kept with the decision. */
export const ProposeExitDialog = ({ assessment, onClose }: { assessment: Assessment; onClose: () => void }) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const dossier = useAssessedDossier()

  const propose = async (values: Record<string, unknown>) => {
    const outcome = textOf(values.outcome)
    const rule = assessment.rules.find((one) => one.truth === 'TRUE' && one.outcome === outcome)
    const variables = {
      dossierId: dossier.id,
      version: dossier.version,
      outcome,
      ruleId: rule?.id ?? null,
      comment: textOf(values.comment) || null,
    }
    return (await send(ProposeExitDocument, { ...variables, idempotencyKey: keyFor(variables) })).proposeExit
  }
  return (
    <FormDialog
      title={t('jalon.exit.propose.title')}
      values={{ outcome: assessment.outcome ?? '', comment: '' }}
      sendLabel="jalon.exit.propose.submit"
      validate={(values) => {
        const outcome = textOf(values.outcome)
        if (outcome === '') return { outcome: 'jalon.exit.propose.outcomeMissing' }
        if (outcome !== assessment.outcome && textOf(values.comment) === '')
          return { comment: 'jalon.exit.propose.commentMissing' }
        return {}
      }}
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => propose(values))
        await reload()
        if (sent.done) notify('jalon.exit.propose.done', { type: 'success' })
        return sent
      }}
    >
      <SelectInput
        source="outcome"
        label="jalon.exit.propose.outcome"
        translateChoice={false}
        choices={outcomesOf(assessment).map(({ id, label }) => ({
          id,
          name: id === assessment.outcome ? t('jalon.exit.propose.computed', { outcome: label }) : label,
        }))}
      />
      <CommentInput computed={assessment.outcome} />
    </FormDialog>
  )
}

const CommentInput = ({ computed }: { computed: string | null }) => {
  const outcome: unknown = useWatch({ name: 'outcome' })
  const needed = textOf(outcome) !== '' && outcome !== computed
  return (
    <TextInput
      source="comment"
      label="jalon.exit.propose.comment"
      helperText={needed ? 'jalon.exit.propose.commentHelp' : 'jalon.exit.propose.commentOptional'}
      multiline
      minRows={3}
    />
  )
}
