import { useGetIdentity, useTranslate } from 'react-admin'
import type { LastChange } from '../state/load-draft.ts'

/** Who saved the other draft, in words: a name, « vous, dans une autre fenêtre », or somebody. */
export function useAuthor({ by }: LastChange): string {
  const t = useTranslate()
  const { identity } = useGetIdentity()
  if (by === null) return t('builder.conflict.somebody')
  return by.id === identity?.id ? t('builder.conflict.yourself') : by.name
}
