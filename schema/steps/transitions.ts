import type { StepAct, StepTransition } from './step-act.ts'

const UNSETTLED = ['planned', 'positioned', 'running', 'done'] as const

/**
 * The life of an étape, whole: what is not here cannot be done. From « validated » nothing starts: what was validated is kept as
 * it was, and never worked out again. The référent makes it advance, the coordination validates (domain §2).
 * @source domain §1 « Step.status », §2, R26
 */
export const STEP_TRANSITIONS = {
  edit: { from: UNSETTLED, to: 'same', permission: 'step.edit', needs: [], requires: [], accepts: [] },
  attach: { from: UNSETTLED, to: 'same', permission: 'step.edit', needs: [], requires: [], accepts: [] },
  position: { from: ['planned'], to: 'positioned', permission: 'step.edit', needs: [], requires: [], accepts: ['on'] },
  start: {
    from: ['planned', 'positioned'],
    to: 'running',
    permission: 'step.edit',
    needs: [],
    requires: [],
    accepts: ['on'],
  },
  review_mid: {
    from: ['running', 'done'],
    to: 'same',
    permission: 'step.edit',
    needs: [],
    requires: ['text'],
    accepts: ['on'],
  },
  finish: { from: ['running'], to: 'done', permission: 'step.edit', needs: [], requires: [], accepts: ['on'] },
  review_final: {
    from: ['running', 'done'],
    to: 'same',
    permission: 'step.edit',
    needs: [],
    requires: ['text'],
    accepts: ['on'],
  },
  abandon: {
    from: ['planned', 'positioned', 'running'],
    to: 'abandoned',
    permission: 'step.edit',
    needs: [],
    requires: ['text'],
    accepts: ['on'],
  },
  reopen: { from: ['done', 'abandoned'], to: 'before', permission: 'step.edit', needs: [], requires: [], accepts: [] },
  fill_sheet: { from: ['running', 'done'], to: 'same', permission: 'step.edit', needs: [], requires: [], accepts: [] },
  validate: {
    from: ['done'],
    to: 'validated',
    permission: 'step.validate',
    needs: ['sheet', 'criteria'],
    requires: [],
    accepts: ['text'],
  },
  decline: {
    from: ['done'],
    to: 'same',
    permission: 'step.validate',
    needs: ['sheet'],
    requires: ['text'],
    accepts: [],
  },
} as const satisfies Record<StepAct, StepTransition>
