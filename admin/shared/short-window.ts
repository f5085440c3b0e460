/** A window too low for bars that stay in place, as at a high zoom: they would leave nothing to work in. */
export const SHORT_WINDOW = '@media (max-height: 600px)'
