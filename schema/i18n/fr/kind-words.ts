import type { FieldKind } from '../../fields/field-type.ts'

export const kindWords: { readonly [word: string]: FieldKind } = {
  texte: 'text',
  'texte court': 'text',
  'texte long': 'paragraph',
  paragraphe: 'paragraph',
  nombre: 'integer',
  'nombre entier': 'integer',
  entier: 'integer',
  'nombre decimal': 'decimal',
  decimal: 'decimal',
  date: 'date',
  'oui non': 'yes-no',
  choix: 'choice',
  'choix unique': 'choice',
  liste: 'choice',
  'choix multiple': 'choices',
  'choix multiples': 'choices',
  'cases a cocher': 'choices',
  echelle: 'scale',
  fichier: 'file',
  'piece jointe': 'file',
}
