import './employment.policy.ts'
import './employment.shape.ts'

export { trainings, workContracts } from './employment.repository.ts'
export { EmploymentResolver } from './employment.resolver.ts'
export { recordTraining, recordWorkContract, updateWorkContract } from './employment-verbs.ts'
export type { Training } from './training.entity.ts'
export type { WorkContract } from './work-contract.entity.ts'
