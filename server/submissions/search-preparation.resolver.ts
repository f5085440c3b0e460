import { FieldResolver, Resolver, Root } from 'type-graphql'
import { FormType } from '../forms/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import { SearchPreparationType } from './search-preparation.types.ts'

@Resolver(() => FormType)
export class SearchPreparationResolver {
  @FieldResolver(() => SearchPreparationType, { nullable: true, description: 'Null: nothing is under way.' })
  searchPreparation(@Root() form: Row) {
    return form['searchPreparation']
  }
}
