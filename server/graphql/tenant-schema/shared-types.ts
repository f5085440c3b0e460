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
const MissingReasonEnum = new GraphQLEnumType({
  name: 'MissingReason',
  description: 'Raison donnée à la place d’une réponse.',
  values: {
    UNKNOWN: { value: 'unknown', description: 'Ne sait pas.' },
    REFUSED: { value: 'refused', description: 'Ne veut pas répondre.' },
    NOT_APPLICABLE: { value: 'not-applicable', description: 'Sans objet.' },
  },
})

const answered = {
  answered: { type: GraphQLBoolean, description: sdl.answered },
  missing: { type: listOf(MissingReasonEnum), description: sdl.missingReason },
}
const ranged = (type: GraphQLInputType) => ({
  eq: { type },
  in: { type: listOf(type) },
  gt: { type },
  gte: { type },
  lt: { type },
  lte: { type },
})

export const LocaleEnum = new GraphQLEnumType({ name: 'Locale', values: { FR: { value: 'fr' }, EN: { value: 'en' } } })

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

export const AddressType = new GraphQLObjectType({
  name: 'Address',
  description: sdl.address,
  fields: {
    street: { type: new GraphQLNonNull(GraphQLString) },
    complement: { type: GraphQLString },
    postcode: { type: new GraphQLNonNull(GraphQLString) },
    commune: { type: new GraphQLNonNull(GraphQLString), description: sdl.communeCode },
    city: { type: new GraphQLNonNull(GraphQLString) },
  },
})

const ReferenceTargetEnum = new GraphQLEnumType({
  name: 'ReferenceTarget',
  values: { MEMBER: { value: 'member' }, DOSSIER: { value: 'dossier' } },
})

export const ReferenceType = new GraphQLObjectType({
  name: 'Reference',
  description: sdl.reference,
  fields: {
    id: { type: new GraphQLNonNull(GraphQLID) },
    label: { type: new GraphQLNonNull(GraphQLString) },
    target: { type: new GraphQLNonNull(ReferenceTargetEnum) },
  },
})

export const SignatureType = new GraphQLObjectType({
  name: 'Signature',
  description: sdl.signature,
  fields: {
    name: { type: new GraphQLNonNull(GraphQLString) },
    signedOn: { type: new GraphQLNonNull(PlainDateScalar) },
    file: { type: FileAnswerType },
  },
})

export const TextFilter = new GraphQLInputObjectType({
  name: 'TextFilter',
  fields: {
    eq: { type: GraphQLString },
    in: { type: listOf(GraphQLString) },
    startsWith: { type: GraphQLString, description: sdl.startsWith },
    contains: { type: GraphQLString, description: sdl.contains },
    ...answered,
  },
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
  AddressType,
  ReferenceTargetEnum,
  ReferenceType,
  SignatureType,
  TextFilter,
  IntFilter,
  FloatFilter,
  DateFilter,
  BooleanFilter,
  IdFilter,
  MomentFilter,
]
