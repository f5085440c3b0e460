import { type GraphQLSchema, specifiedDirectives } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { accountResolvers } from '../accounts/index.ts'
import { answerMigrationResolvers } from '../answer-migrations/index.ts'
import { attachmentResolvers } from '../attachments/index.ts'
import { caseloadResolvers } from '../caseloads/index.ts'
import { ChangeResolver } from '../changes/index.ts'
import { contactResolvers } from '../contacts/index.ts'
import { documentResolvers } from '../documents/index.ts'
import { DossierEventResolver, DossierResolver } from '../dossiers/index.ts'
import { dueResolvers } from '../due/index.ts'
import { EmploymentResolver } from '../employment/index.ts'
import { engagementResolvers } from '../engagement/index.ts'
import { DossierExitResolver, ExitAssessmentResolver, ExitDecisionResolver } from '../exits/index.ts'
import { FormExchangeResolver } from '../form-exchange/index.ts'
import { FormHealthResolver } from '../form-health/index.ts'
import { FormDraftResolver, FormResolver, FormVersionResolver, UpstreamResolver } from '../forms/index.ts'
import { journeyResolvers } from '../journeys/index.ts'
import { NomenclatureResolver } from '../nomenclatures/index.ts'
import { participationResolvers } from '../participations/index.ts'
import { peopleResolvers } from '../people/index.ts'
import { prescriptionResolvers } from '../prescriptions/index.ts'
import { publicationResolvers } from '../publications/index.ts'
import { ConceptAggregatesResolver, DossierAggregatesResolver } from '../statistics/index.ts'
import { stepResolvers } from '../steps/index.ts'
import { structureResolvers } from '../structures/index.ts'
import {
  DossierSubmissionsResolver,
  FormSubmissionResolver,
  SearchPreparationResolver,
  SubmissionResolver,
} from '../submissions/index.ts'
// Its documents are routes; its rights are among the abilities of every dossier.
import '../summaries/index.ts'
import { tenantResolvers } from '../tenants/index.ts'
import { WebhookResolver } from '../webhooks/index.ts'
import { DryRunDirective } from './dry-run.ts'

let built: GraphQLSchema | undefined

/** The schema every PLIE shares. Built once: the typed schemas of the PLIEs reuse its type objects. */
export const buildCoreSchema = (): GraphQLSchema => {
  built ??= buildSchemaSync({
    resolvers: [
      ...accountResolvers,
      ...structureResolvers,
      ...attachmentResolvers,
      DossierResolver,
      DossierEventResolver,
      EmploymentResolver,
      ...engagementResolvers,
      ...journeyResolvers,
      ...contactResolvers,
      ...peopleResolvers,
      ...caseloadResolvers,
      ...stepResolvers,
      ...documentResolvers,
      ...participationResolvers,
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
      ChangeResolver,
      WebhookResolver,
      DossierAggregatesResolver,
      ConceptAggregatesResolver,
    ],
    directives: [...specifiedDirectives, DryRunDirective],
    // Inputs are parsed by the use cases, which give located issues in both languages.
    validate: false,
  })
  return built
}
