import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { accountResolvers } from '../accounts/index.ts'
import { answerMigrationResolvers } from '../answer-migrations/index.ts'
import { attachmentResolvers } from '../attachments/index.ts'
import { caseloadResolvers } from '../caseloads/index.ts'
import { contactResolvers } from '../contacts/index.ts'
import { DossierEventResolver, DossierResolver } from '../dossiers/index.ts'
import { dueResolvers } from '../due/index.ts'
import { EmploymentResolver } from '../employment/index.ts'
import { DossierExitResolver, ExitAssessmentResolver, ExitDecisionResolver } from '../exits/index.ts'
import { FormExchangeResolver } from '../form-exchange/index.ts'
import { FormHealthResolver } from '../form-health/index.ts'
import { FormDraftResolver, FormResolver, FormVersionResolver, UpstreamResolver } from '../forms/index.ts'
import { journeyResolvers } from '../journeys/index.ts'
import { NomenclatureResolver } from '../nomenclatures/index.ts'
import { peopleResolvers } from '../people/index.ts'
import { prescriptionResolvers } from '../prescriptions/index.ts'
import { publicationResolvers } from '../publications/index.ts'
import { ConceptAggregatesResolver, DossierAggregatesResolver } from '../statistics/index.ts'
import { stepResolvers } from '../steps/index.ts'
import {
  DossierSubmissionsResolver,
  FormSubmissionResolver,
  SearchPreparationResolver,
  SubmissionResolver,
} from '../submissions/index.ts'
import { tenantResolvers } from '../tenants/index.ts'

let built: GraphQLSchema | undefined

/** The schema every PLIE shares. Built once: the typed schemas of the PLIEs reuse its type objects. */
export const buildCoreSchema = (): GraphQLSchema => {
  built ??= buildSchemaSync({
    resolvers: [
      ...accountResolvers,
      ...attachmentResolvers,
      DossierResolver,
      DossierEventResolver,
      EmploymentResolver,
      ...journeyResolvers,
      ...contactResolvers,
      ...peopleResolvers,
      ...caseloadResolvers,
      ...stepResolvers,
      SubmissionResolver,
      DossierSubmissionsResolver,
      FormSubmissionResolver,
      SearchPreparationResolver,
      FormResolver,
      FormVersionResolver,
      FormDraftResolver,
      UpstreamResolver,
      ...publicationResolvers,
      ...answerMigrationResolvers,
      ExitAssessmentResolver,
      ExitDecisionResolver,
      DossierExitResolver,
      FormExchangeResolver,
      FormHealthResolver,
      NomenclatureResolver,
      ...tenantResolvers,
      ...prescriptionResolvers,
      ...dueResolvers,
      DossierAggregatesResolver,
      ConceptAggregatesResolver,
    ],
    // Inputs are parsed by the use cases, which give located issues in both languages.
    validate: false,
  })
  return built
}
