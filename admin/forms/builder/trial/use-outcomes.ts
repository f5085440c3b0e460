import { useMemo } from 'react'
import { commonOutcomes, type L10n, type OptionId } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { DecisionOutcomesDocument } from '../../../data/generated/graphql.ts'
import { useDocument } from '../../../data/use-document.ts'

/** The names of the outcomes, the PLIE's own before the usual ones. */
export function useOutcomes(): ReadonlyMap<OptionId, L10n> {
  const locale = useLocale()
  const { data } = useDocument(`outcomes.${locale}`, DecisionOutcomesDocument, {})
  return useMemo(() => {
    const named = data?.outcomes.map(({ id, label }): [string, L10n] => [id, { fr: label, [locale]: label }]) ?? []
    return new Map<OptionId, L10n>([...Object.entries(commonOutcomes), ...named])
  }, [data, locale])
}
