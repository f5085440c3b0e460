/** Forms that come in from a file or another form, and go out as files. */
export { ExportMenu } from './ExportMenu.tsx'
export { ImportDialog } from './ImportDialog.tsx'
