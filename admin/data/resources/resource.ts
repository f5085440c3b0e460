import type { GetListParams, QueryFunctionContext } from 'react-admin'

/** What a resource can be asked through react-admin's standard verbs. */
export interface ResourceReads {
  /** One page of the list; `total` counts every match. */
  getList(params: GetListParams & QueryFunctionContext): Promise<{ data: readonly { id: string }[]; total: number }>
  /** @throws Refusal NOT_FOUND when there is none. */
  getOne(id: string): Promise<{ id: string }>
  /** @throws HttpError carrying the sentence of each refused input. */
  create?(input: unknown): Promise<{ id: string }>
}
