import type { ThemeOptions } from '@mui/material/styles'
import type { darkPalette, lightPalette } from './palette.ts'

/**
 * What every component shares: a focus ring one cannot miss (3 px), targets of at least 24 px, outlined controls whose border
 * reaches 3:1, flat cards with a hairline.
 */
export const componentStyles = (palette: typeof lightPalette | typeof darkPalette): ThemeOptions['components'] => {
  const ring = { outline: `3px solid ${palette.secondary.main}`, outlineOffset: 2 }
  const controlBorder = palette.mode === 'light' ? '#7d8886' : '#7f8d8a'
  return {
    MuiCssBaseline: {
      styleOverrides: {
        // The bar on top stays in place: what gets the focus stops below it.
        html: { scrollPaddingTop: 64 },
        ':focus-visible': ring,
        'a, button, [role="button"], summary': { minHeight: 24 },
        body: { backgroundColor: palette.background.default },
        '@media print': { 'header, nav, .RaSidebar-fixed, .jalon-no-print': { display: 'none !important' } },
        '@media (prefers-reduced-motion: reduce)': {
          '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': ring } } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { minHeight: 36, borderRadius: 8 }, sizeSmall: { minHeight: 32 } },
    },
    MuiIconButton: { styleOverrides: { root: { minWidth: 32, minHeight: 32 } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { border: `1px solid ${palette.divider}` } } },
    MuiAppBar: {
      defaultProps: { elevation: 0, color: 'default' },
      styleOverrides: {
        root: {
          backgroundColor: palette.background.paper,
          color: palette.text.primary,
          borderBottom: `1px solid ${palette.divider}`,
        },
      },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
    MuiAutocomplete: { defaultProps: { fullWidth: true } },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: controlBorder } } },
    // A long label stops before the arrow of a list.
    MuiInputLabel: {
      styleOverrides: {
        outlined: {
          '.MuiFormControl-root:has(.MuiSelect-icon) &:not(.MuiInputLabel-shrink)': { maxWidth: 'calc(100% - 48px)' },
        },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.8rem', '&:empty': { display: 'none' } } } },
    MuiChip: { styleOverrides: { root: { fontWeight: 600, borderRadius: 6 } } },
    MuiLink: { defaultProps: { underline: 'always' } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: palette.divider },
        head: { fontWeight: 650, color: palette.text.secondary, backgroundColor: palette.background.paper },
      },
    },
    MuiTooltip: { defaultProps: { arrow: true } },
    MuiAlert: {
      styleOverrides: { root: { borderRadius: 8 }, message: { minWidth: 0 } },
      variants: (['error', 'warning', 'info', 'success'] as const).map((severity) => ({
        props: { severity, variant: 'standard' as const },
        style: {
          backgroundColor: palette[severity].light,
          color: palette.text.primary,
          '& .MuiAlert-icon': { color: palette[severity].main },
        },
      })),
    },
    MuiDialog: { defaultProps: { fullWidth: true, maxWidth: 'sm' } },
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          margin: '2px 8px',
          borderRadius: 8,
          color: palette.text.primary,
          '&.RaMenuItemLink-active': {
            backgroundColor: palette.primary.light,
            color: palette.primary.dark,
            fontWeight: 650,
          },
          '& .RaMenuItemLink-icon': { color: 'inherit' },
        },
      },
    },
    // Without the first zero the page is as wide as its widest table, and a phone scrolls sideways.
    RaLayout: {
      styleOverrides: { root: { minWidth: 0, '& .RaLayout-content': { minWidth: 0, paddingInline: 16 } } },
    },
  }
}
