/**
 * House colours: a deep green ink, the orange of a surveyor's pole as accent, warm greys. Every text colour reaches 4.5:1 on
 * the surfaces it is used on, borders of controls 3:1 (checked by axe on each screen, in both modes).
 */
export const lightPalette = {
  mode: 'light',
  primary: { main: '#1c5450', light: '#dcebe8', dark: '#123c39', contrastText: '#ffffff' },
  secondary: { main: '#a6441c', light: '#f9e6dc', dark: '#7d3011', contrastText: '#ffffff' },
  error: { main: '#b3261e', light: '#fbe5e3', dark: '#8a1a14', contrastText: '#ffffff' },
  warning: { main: '#7a5200', light: '#fbeed2', dark: '#5a3c00', contrastText: '#ffffff' },
  info: { main: '#2a5a86', light: '#e1edf7', dark: '#1c4163', contrastText: '#ffffff' },
  success: { main: '#2c6a38', light: '#e1f1e4', dark: '#1d4d27', contrastText: '#ffffff' },
  background: { default: '#f5f4f0', paper: '#ffffff' },
  text: { primary: '#1d2524', secondary: '#52605e', disabled: '#6e7b79' },
  divider: '#dcdfda',
} as const

export const darkPalette = {
  mode: 'dark',
  primary: { main: '#86cfc5', light: '#203a38', dark: '#b4e6df', contrastText: '#0c2b28' },
  secondary: { main: '#f2a880', light: '#43291d', dark: '#ffcdb2', contrastText: '#3d1805' },
  error: { main: '#ff9b93', light: '#472524', dark: '#ffc7c2', contrastText: '#450906' },
  warning: { main: '#eec068', light: '#40331a', dark: '#ffe0a6', contrastText: '#3a2700' },
  info: { main: '#98c7f2', light: '#1f3347', dark: '#c9e3fb', contrastText: '#0c2b47' },
  success: { main: '#8fd39c', light: '#20392a', dark: '#bfeac7', contrastText: '#0c3316' },
  background: { default: '#131817', paper: '#1b2221' },
  text: { primary: '#e8edeb', secondary: '#adbab7', disabled: '#93a09d' },
  divider: '#38423f',
} as const
