/** Brings the focus to the line of the outline that Tab would reach: the chosen one, or the form's own. */
export const focusChosenLine = (around: HTMLElement | null): void =>
  around?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
