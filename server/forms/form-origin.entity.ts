import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { ElementKey, FormDefinition } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** What a form was made from. A form made from nothing has no row. */
export const FormOriginEntity = defineEntity({
  name: 'FormOrigin',
  tableName: 'form_origin',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    formId: p.uuid().primary(),
    /** Key of the model: `niort/diagnostic`. */
    template: p.text(),
    /** The model as it was when this form was made from it, with each of its changes taken and published since. */
    base: p.json().$type<FormDefinition>(),
    /** `formHash` of the base. */
    hash: p.text(),
    /** The base with the changes the draft took; null: it took none. Becomes the base with the publication of the draft. */
    draftBase: p.json().$type<FormDefinition>().nullable(),
    /** Changes nobody wants here: a digest of each. Another change of the same thing is offered again. */
    dismissed: p.json().$type<{ readonly [element: ElementKey]: string }>(),
    takenAt: p.datetime(),
  },
})
export type FormOrigin = InferEntity<typeof FormOriginEntity>
