import { useQuery } from '@tanstack/react-query'
import { type FormDefinition, parseForm } from '../../../schema/index.ts'
import { FormDraftToEditDocument, FormVersionDefinitionDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'

/** One side of a comparison: the id of a version, or the draft. No id is this word. */
export type Side = string
export const DRAFT: Side = 'draft'

const definitionOf = async (formId: string, side: Side, signal: AbortSignal): Promise<unknown> => {
  if (side === DRAFT) {
    const { form } = await sendDocument(FormDraftToEditDocument, { id: formId }, { signal })
    return form?.draft?.definition
  }
  return (await sendDocument(FormVersionDefinitionDocument, { id: side }, { signal })).formVersion?.definition
}

/** The document of one side; null when it cannot be read. A version never changes: once read it need not be asked again. */
export const useSideForm = (formId: string, side: Side, draftRevision: number | null) =>
  useQuery<FormDefinition | null>({
    queryKey: ['forms', 'side', formId, side, side === DRAFT ? draftRevision : null],
    queryFn: async ({ signal }) => parseForm(await definitionOf(formId, side, signal)).form,
    staleTime: side === DRAFT ? 0 : Number.POSITIVE_INFINITY,
  })
