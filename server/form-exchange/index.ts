/** Forms that come in from a file or another form, and go out as files. */
export { copyForm } from './copy-form.ts'
export { exportForm, isFormat } from './export-form.ts'
export { FormExchangeResolver } from './form-exchange.resolver.ts'
export { importForm } from './import-form.ts'
export { kindNamed, readFormFile } from './read-form-file.ts'
export { MAX_WORKBOOK_BYTES, readWorkbook } from './read-workbook.ts'
