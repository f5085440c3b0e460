import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { isUserError } from '../../data/errors.ts'
import { type AnswerMigrationPartsFragment, UndoMigrationDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { newIdempotencyKey } from '../../data/idempotency-key.ts'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'

/** Asks before forms come back to their former version, with how many would, how many would not and why. */
export const UndoMigrationDialog = ({
  migration,
  onClose,
}: {
  migration: AnswerMigrationPartsFragment
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const queries = useQueryClient()
  const [idempotencyKey] = useState(newIdempotencyKey)
  const { counts, toVersion: to } = migration
  const told = (key: string, n: number) => (n === 0 ? [] : [t(`migration.done.${key}`, { smart_count: n })])
  const sentences = [
    ...told('will_back', counts.back),
    ...told('will_replace', counts.answeredSince),
    ...told('will_submitted', counts.submitted),
    ...told('will_closed', counts.closed),
    ...told('will_further', counts.movedAgain),
  ]

  const undo = async (): Promise<string | null> => {
    try {
      const variables = { migrationId: migration.id, idempotencyKey }
      const { undoMigration: result } = await sendDocument(UndoMigrationDocument, variables)
      if (isUserError(result)) return result.message
      notify(t('migration.done.done', { smart_count: result.migration.counts.back }), { type: 'success' })
      await queries.invalidateQueries({ queryKey: ['forms'] })
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  return (
    <ConfirmDialog
      title={t('migration.done.confirm_title', { to })}
      text={sentences.join(' ')}
      confirmLabel={t('migration.done.confirm')}
      onConfirm={undo}
      onClose={onClose}
    />
  )
}
