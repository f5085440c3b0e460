import './structures.policy.ts'
import { MemberStructureResolver, StructureResolver } from './structures.resolver.ts'
import './structures.shape.ts'

export { attachReferent } from './attach-referent.ts'
export { recordStructure } from './record-structure.ts'
export { followedFrom } from './structures.shape.ts'
export { updateStructure } from './update-structure.ts'

/** What the API says of the organisations that employ référents. */
export const structureResolvers = [StructureResolver, MemberStructureResolver] as const
