import { QueryBuilderMaterial } from '@react-querybuilder/material'
import { useMemo } from 'react'
import {
  type ControlElementsProp,
  type Field,
  type FullCombinator,
  type FullField,
  type FullOperator,
  QueryBuilderContext,
  type QueryBuilderProps,
  QueryBuilderStateProvider,
  useQueryBuilder,
} from 'react-querybuilder'
import { ConditionGroup } from './ConditionGroup.tsx'
import { ConditionRule } from './ConditionRule.tsx'
import { GroupLabel } from './group-label.ts'
import { fromQuery, JOINS, type Query, toQuery } from './model/query.ts'
import type { ConditionTreeProps } from './nested-parts.tsx'

/** A rule carries a whole clause of the language: react-querybuilder knows one field, one operator, and does not look inside. */
const FIELDS: Field[] = [{ name: 'clause', label: 'clause' }]
const OPERATORS = [{ name: '=', label: '=' }]
const COMBINATORS = JOINS.map((name) => ({ name, label: name }))
const CONTROLS: ControlElementsProp<FullField, string> = { rule: ConditionRule, ruleGroup: ConditionGroup }

/** A condition as groups of clauses, joined by « toutes », « au moins une », « aucune »: a view on our tree, nothing more. */
export const ConditionTree = ({ label, draft, onChange }: ConditionTreeProps) => {
  const query = useMemo(() => toQuery(draft), [draft])
  return (
    <GroupLabel value={label}>
      <QueryBuilderMaterial>
        <QueryBuilderStateProvider>
          <Groups
            query={query}
            onQueryChange={(next) => onChange(fromQuery(next))}
            fields={FIELDS}
            operators={OPERATORS}
            combinators={COMBINATORS}
            controlElements={CONTROLS}
            addRuleToNewGroups
            enableMountQueryChange={false}
            enableDragAndDrop={false}
          />
        </QueryBuilderStateProvider>
      </QueryBuilderMaterial>
    </GroupLabel>
  )
}

const ROOT: number[] = []

/** What `QueryBuilder` draws, without its `role="form"`: conditions stand inside conditions, forms do not. */
const Groups = (props: QueryBuilderProps<Query, FullField, FullOperator, FullCombinator>) => {
  const { rqbContext, schema, actions, translations, rootGroup } = useQueryBuilder(props)
  return (
    <QueryBuilderContext value={rqbContext}>
      <ConditionGroup
        {...(rootGroup.id === undefined ? {} : { id: rootGroup.id })}
        ruleGroup={rootGroup}
        path={ROOT}
        schema={schema}
        actions={actions}
        translations={translations}
        shiftUpDisabled
        shiftDownDisabled
      />
    </QueryBuilderContext>
  )
}
