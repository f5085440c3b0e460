import type fr from '../fr/exchange.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  import: 'Import…',
  export: 'Export…',
  export_one: 'Export: %{title}',
  from: 'From',
  sources: {
    file: 'A JSON or XLSForm file',
    form: 'Another form of the PLIE',
    preset: 'A model',
  },
  which_form: 'Form to copy',
  preset_help: 'The form stays tied to its model: its changes will be offered to you.',
  import_title: 'Import a form',
  import_help:
    'A JSON file exported from here, or an XLSForm workbook (.xlsx) of KoboToolbox or ODK. Nothing is created before you agree.',
  kind_help: 'An XLSForm workbook does not say its use; a JSON file does.',
  choose: 'Choose a file',
  other_file: '%{name} – choose another file',
  refused:
    'This file cannot become a form: %{smart_count} problem. |||| This file cannot become a form: %{smart_count} problems.',
  left_aside: 'Read, leaving %{smart_count} thing aside. |||| Read, leaving %{smart_count} things aside.',
  whole: 'Read whole, nothing lost.',
  import_act: 'Create the form',
  copy: 'Copy as a new form',
  copy_help: 'Questions, conditions, criteria and golden cases, as a draft.',
  copy_title: 'Copy this form',
  copy_act: 'Create the copy',
  copy_of: '%{title} (copy)',
  format: {
    json: 'JSON',
    xlsx: 'XLSForm (.xlsx)',
    pdf: 'PDF to print',
    html: 'Page to print (HTML)',
    'answers-schema': 'JSON Schema of the answers',
    'document-schema': 'JSON Schema of the document',
  },
  format_help: {
    json: 'The whole form, to import again without loss.',
    xlsx: 'For KoboToolbox or ODK: without criteria, scores or evidence.',
    pdf: 'A blank form, with conditions and evidence.',
    html: 'The same, accessible, in a browser.',
    'answers-schema': 'For developers: the shape of the answers.',
    'document-schema': 'For developers: the shape of a form.',
  },
} satisfies SameKeys<typeof fr>
