/** Where what becomes of the answers of open dossiers is chosen, change by change. */
export interface MigrationPlanPanelProps {
  formId: string
  /** Revision of the draft the plan is for. */
  revision: number
}

/** Dossiers under way stay on the version they were filled with: nothing is to be chosen for a publication to be safe. */
export const MigrationPlanPanel = (_props: MigrationPlanPanelProps) => null
