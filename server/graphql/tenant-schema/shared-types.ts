import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql'
import { DateTimeScalar, PlainDateScalar } from '../scalars/scalars.ts'
import { sdl } from './i18n/index.ts'

/** Types every typed schema holds; one object for all of them, as they are immutable (performance.md §4). */

export const listOf = (type: GraphQLInputType) => new GraphQLList(new GraphQLNonNull(type))
const answered = { answered: { type: GraphQLBoolean, description: sdl.answered } }
const ranged = (type: GraphQLInputType) => ({
  eq: { type },
  in: { type: listOf(type) },
  gt: { type },
  gte: { type },
  lt: { type },
  lte: { type },
})

export const LocaleEnum = new GraphQLEnumType({ name: 'Locale', values: { FR: { value: 'fr' }, EN: { value: 'en' } } })

const MissingReasonEnum = new GraphQLEnumType({
  name: 'MissingReason',
  description: 'Raison donnée à la place d’une réponse.',
  values: {
    UNKNOWN: { value: 'unknown', description: 'Ne sait pas.' },
    REFUSED: { value: 'refused', description: 'Ne veut pas répondre.' },
    NOT_APPLICABLE: { value: 'not-applicable', description: 'Sans objet.' },
  },
})

export const MissingAnswerType = new GraphQLObjectType({
  name: 'MissingAnswer',
  fields: {
    field: { type: new GraphQLNonNull(GraphQLString), description: 'Nom d’API du champ.' },
    row: { type: GraphQLID, description: 'Ligne du groupe répété où se trouve le champ ; nulle hors d’un groupe.' },
    reason: { type: new GraphQLNonNull(MissingReasonEnum) },
  },
})

export const FileAnswerType = new GraphQLObjectType({
  name: 'FileAnswer',
  description: 'Une pièce jointe ; son contenu se télécharge à `/files/<plie>/<id>`.',
  fields: {
    id: { type: new GraphQLNonNull(GraphQLID) },
    name: { type: new GraphQLNonNull(GraphQLString) },
    size: { type: new GraphQLNonNull(GraphQLInt), description: 'En octets.' },
    mime: { type: new GraphQLNonNull(GraphQLString) },
  },
})

export const TextFilter = new GraphQLInputObjectType({
  name: 'TextFilter',
  fields: { eq: { type: GraphQLString }, in: { type: listOf(GraphQLString) }, ...answered },
})
export const IntFilter = new GraphQLInputObjectType({
  name: 'IntFilter',
  fields: { ...ranged(GraphQLInt), ...answered },
})
export const FloatFilter = new GraphQLInputObjectType({
  name: 'FloatFilter',
  fields: { ...ranged(GraphQLFloat), ...answered },
})
export const DateFilter = new GraphQLInputObjectType({
  name: 'DateFilter',
  fields: { ...ranged(PlainDateScalar), ...answered },
})
export const BooleanFilter = new GraphQLInputObjectType({
  name: 'BooleanFilter',
  fields: { eq: { type: GraphQLBoolean }, ...answered },
})
export const IdFilter = new GraphQLInputObjectType({
  name: 'IdFilter',
  fields: { eq: { type: GraphQLID }, in: { type: listOf(GraphQLID) } },
})
export const MomentFilter = new GraphQLInputObjectType({
  name: 'MomentFilter',
  fields: {
    gt: { type: DateTimeScalar },
    gte: { type: DateTimeScalar },
    lt: { type: DateTimeScalar },
    lte: { type: DateTimeScalar },
  },
})
export const answeredInput = answered

export const SHARED_TYPES = [
  LocaleEnum,
  MissingReasonEnum,
  MissingAnswerType,
  FileAnswerType,
  TextFilter,
  IntFilter,
  FloatFilter,
  DateFilter,
  BooleanFilter,
  IdFilter,
  MomentFilter,
]
