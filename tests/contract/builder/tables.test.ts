import { describe, expect, it } from 'vitest'
import { gridStep } from '../../../admin/forms/builder/options/grid-keys.ts'
import { severalIn } from '../../../admin/forms/builder/options/option-columns.ts'
import { placeOfWording } from '../../../admin/forms/builder/translations/place-of-wording.ts'
import { readCsvFile } from '../../../admin/forms/builder/translations/read-csv-file.ts'
import { readTranslationsCsv, translationsCsv } from '../../../admin/forms/builder/translations/translation-csv.ts'
import { matchingRows, translationRows } from '../../../admin/forms/builder/translations/translation-rows.ts'
import {
  type FormDefinition,
  knownConcepts,
  MAX_CONCEPT_LENGTH,
  parseForm,
  pasteOptions,
  prefillFacts,
  presets,
  readPastedOptions,
  translate,
  wordingsOf,
} from '../../../schema/index.ts'
import { field, sampleForm } from '../schema/sample-form.ts'

const FORM = sampleForm()
const press = (key: string, more: { alt?: boolean; shift?: boolean } = {}) => ({
  key,
  alt: false,
  shift: false,
  ...more,
})
const inside = { start: 1, end: 1, length: 3 }
const atStart = { start: 0, end: 0, length: 3 }
const atEnd = { start: 3, end: 3, length: 3 }
const SIZE = { rows: 3, columns: 4 }

describe('the keys of a table of options', () => {
  it('walk a column by Enter and the vertical arrows', () => {
    expect(gridStep(press('Enter'), { row: 0, column: 2 }, SIZE, inside)).toEqual({
      kind: 'focus',
      cell: { row: 1, column: 2 },
    })
    expect(gridStep(press('ArrowUp'), { row: 2, column: 1 }, SIZE, inside)).toEqual({
      kind: 'focus',
      cell: { row: 1, column: 1 },
    })
    expect(gridStep(press('Enter', { shift: true }), { row: 0, column: 1 }, SIZE, inside)).toBeNull()
    expect(gridStep(press('ArrowDown'), { row: 2, column: 1 }, SIZE, inside)).toBeNull()
  })

  it('add a row by Enter on the last one, and move a row by Alt and an arrow', () => {
    expect(gridStep(press('Enter'), { row: 2, column: 3 }, SIZE, inside)).toEqual({ kind: 'add', column: 0 })
    expect(gridStep(press('ArrowDown', { alt: true }), { row: 1, column: 0 }, SIZE, inside)).toEqual({
      kind: 'move',
      row: 1,
      to: 2,
    })
    expect(gridStep(press('ArrowUp', { alt: true }), { row: 0, column: 0 }, SIZE, inside)).toBeNull()
  })

  it('leave a cell sideways only from the edge of its text', () => {
    expect(gridStep(press('ArrowRight'), { row: 1, column: 1 }, SIZE, inside)).toBeNull()
    expect(gridStep(press('ArrowRight'), { row: 1, column: 1 }, SIZE, atEnd)).toEqual({
      kind: 'focus',
      cell: { row: 1, column: 2 },
    })
    expect(gridStep(press('ArrowLeft'), { row: 1, column: 1 }, SIZE, atStart)).toEqual({
      kind: 'focus',
      cell: { row: 1, column: 0 },
    })
    const whole = { start: 0, end: 3, length: 3 }
    expect(gridStep(press('ArrowRight'), { row: 1, column: 1 }, SIZE, whole)).toMatchObject({ cell: { column: 2 } })
    expect(gridStep(press('ArrowLeft'), { row: 1, column: 1 }, SIZE, whole)).toMatchObject({ cell: { column: 0 } })
    expect(gridStep(press('ArrowRight'), { row: 1, column: 3 }, SIZE, atEnd)).toBeNull()
    expect(gridStep(press('a'), { row: 1, column: 3 }, SIZE, atEnd)).toBeNull()
  })

  it('read several words of one cell, each once', () => {
    expect(severalIn(' emploi, durable ,emploi,')).toEqual(['emploi', 'durable'])
    expect(severalIn(' , ')).toBeUndefined()
  })
})

describe('options pasted from a spreadsheet', () => {
  it('are read by their headings, in any order', () => {
    const { columns, headed, options } = readPastedOptions(
      'Points\tLibellé\tÉtiquettes\tAnglais\tAutre\n4\tBloqué\tfrein, grave\tBlocked\tx\n0\tAutonome\t\t\t\n',
    )

    expect(headed).toBe(true)
    expect(columns).toEqual(['score', 'label', 'tags', 'english', null])
    expect(options).toEqual([
      { label: 'Bloqué', english: 'Blocked', score: 4, tags: ['frein', 'grave'] },
      { label: 'Autonome', score: 0 },
    ])
  })

  it('are read by their places when nothing heads them', () => {
    expect(readPastedOptions('Oui;OUI;1\nNon;0\nPeut-être')).toMatchObject({
      headed: false,
      options: [{ label: 'Oui', code: 'OUI', score: 1 }, { label: 'Non', score: 0 }, { label: 'Peut-être' }],
    })
    expect(readPastedOptions(' \n ').options).toEqual([])
  })

  it('come into the list with their translation and their tags', () => {
    let last = 0
    const pasted = readPastedOptions('Libellé;Anglais;Étiquettes\nVélo;Bike;doux').options
    const form = pasteOptions(FORM, { list: 'l_means', pasted, newId: () => `p${++last}`, published: true })

    expect(form.lists.find(({ id }) => id === 'l_means')?.options.at(-1)).toEqual({
      id: 'p1',
      code: 'velo',
      label: { fr: 'Vélo', en: 'Bike' },
      tags: ['doux'],
    })
    expect(parseForm(form).issues).toEqual([])
  })
})

describe('the texts of a form', () => {
  const keys = wordingsOf(FORM).map(({ key }) => key)

  it('are each named once, in the order of the document', () => {
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.slice(0, 3)).toEqual(['title', 'label/s_situation', 'label/f_born'])
    expect(keys).toContain('option/l_steps/o_4')
    const parts = wordingsOf(FORM).map(({ part }) => part)
    expect(parts.indexOf('list')).toBeGreaterThan(parts.lastIndexOf('label'))
  })

  it('hold every text of every preset: a document with none of them left says nothing', () => {
    const texts = (value: unknown): string[] => {
      if (Array.isArray(value)) return value.flatMap(texts)
      if (typeof value !== 'object' || value === null) return []
      const fr = 'fr' in value && typeof value.fr === 'string' ? [value.fr] : []
      return [...fr, ...Object.values(value).flatMap(texts)]
    }
    const forms = Object.values(presets).flatMap((preset) =>
      Object.values<FormDefinition | null>({ ...preset.forms }).flatMap((form) => form ?? []),
    )

    expect(forms.length).toBeGreaterThan(20)
    for (const form of forms)
      expect(
        wordingsOf(form)
          .map(({ text }) => text.fr)
          .toSorted(),
      ).toEqual(texts(form).toSorted())
  })

  it('are put into another language, alone or many at once, and taken away; French and strangers are left alone', () => {
    const one = translate(FORM, { language: 'en', texts: { 'label/f_born': 'Date of birth', nowhere: 'x' } })
    const none = translate(one, { language: 'en', texts: { 'label/f_born': ' ', title: '' } })

    expect(wordingsOf(one).find(({ key }) => key === 'label/f_born')?.text).toEqual({
      fr: 'Date de naissance',
      en: 'Date of birth',
    })
    expect(none.title).toEqual({ fr: 'Diagnostic' })
    expect(translate(FORM, { language: 'fr', texts: { title: 'Autre' } })).toBe(FORM)
    expect(translate(one, { language: 'en', texts: { 'label/f_born': 'Date of birth' } })).toBe(one)
    expect(parseForm(one).issues).toEqual([])
  })

  it('are counted, searched without their accents, and lead to where their French is written', () => {
    const rows = translationRows(FORM)

    expect(rows.find(({ key }) => key === 'title')).toMatchObject({ translated: 'Diagnosis', done: true })
    expect(matchingRows(rows, 'ENFANTS a charge').map(({ key }) => key)).toEqual(['label/f_children'])
    expect(rows.map(placeOfWording)).toContainEqual({ view: 'lists', id: 'l_steps' })
    expect(placeOfWording({ key: 'title', part: 'title', owner: null, text: { fr: '' } })).toEqual({
      view: 'questions',
      id: null,
    })
  })
})

describe('the translations as a CSV', () => {
  const rows = translationRows(translate(FORM, { language: 'en', texts: { 'label/f_born': '=Date; of "birth"\nx' } }))

  it('come back as they went, whatever they hold', () => {
    const csv = translationsCsv(rows)

    expect(csv).toContain(`"'=Date; of ""birth""\nx"`)
    expect(readTranslationsCsv(csv, rows)).toEqual({ texts: {}, changed: [], problems: [] })
    expect(readTranslationsCsv(csv, translationRows(FORM))).toEqual({
      texts: { 'label/f_born': '=Date; of "birth"\nx' },
      changed: [],
      problems: [],
    })
  })

  it('change only what they translate, and tell the texts whose French has moved on', () => {
    const csv = 'key,fr,en\r\nlabel/f_born,Née le,Born on\r\ntitle,Diagnostic,\r\nnowhere,x,y\r\n'

    expect(readTranslationsCsv(csv, rows)).toEqual({
      texts: { 'label/f_born': 'Born on' },
      changed: [{ line: 2, key: 'label/f_born' }],
      problems: [{ line: 4, kind: 'unknown-key', key: 'nowhere' }],
    })
    expect(readTranslationsCsv('a;b\n1;2', rows)).toBeNull()
  })

  it('tell the line of what they cannot take, several lines in one cell apart', () => {
    const csv = 'key\ten\n"label/f_born"\t"Born\non"\nlabel/f_born\tTwice\n\tNothing\ntitle\t"Never closed\nx'

    expect(readTranslationsCsv(csv, translationRows(FORM))).toEqual({
      texts: { 'label/f_born': 'Born\non' },
      changed: [],
      problems: [
        { line: 4, kind: 'twice', key: 'label/f_born', first: 2 },
        { line: 5, kind: 'no-key' },
        { line: 6, kind: 'unfinished' },
      ],
    })
  })

  it('are read as a French spreadsheet saves them', async () => {
    const saved = Uint8Array.from('key;fr;en\r\ntitle;Entr\xe9e;Entr\xe9e\r\n', (char) => char.charCodeAt(0))

    expect(await readCsvFile(new Blob([saved]))).toContain('Entrée')
    expect(await readCsvFile(new Blob(['Entrée']))).toBe('Entrée')
  })
})

describe('what a field is offered', () => {
  const paths = (form: FormDefinition, ...at: Parameters<typeof field>) =>
    prefillFacts(form, field(...at)).map(({ path }) => path)

  it('is the facts of its own type that ask for nothing more', () => {
    expect(paths(FORM, 'f', 'date')).toContain('dossier.openedAt')
    expect(paths(FORM, 'f', 'integer')).toContain('participant.age')
    expect(paths(FORM, 'f', 'date')).not.toContain('participant.age')
    expect(paths(FORM, 'f', 'integer')).not.toContain('contract.durationMonths')
    expect(paths(FORM, 'f', 'text')).toContain('participant.commune')
    expect(paths(FORM, 'f', 'email')).toEqual([])
    expect(paths(FORM, 'f', 'choice', { list: 'l_means' })).toEqual([])
  })

  it('is the concepts the presets know, each short enough to be kept', () => {
    const known = knownConcepts()

    expect(known).toContain('fse:EECO09')
    expect(new Set(known).size).toBe(known.length)
    expect(known.every((concept) => concept.length <= MAX_CONCEPT_LENGTH)).toBe(true)
  })
})
