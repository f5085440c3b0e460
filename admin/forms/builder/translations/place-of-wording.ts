import type { Wording, WordingPart } from '../../../../schema/index.ts'
import type { BuilderPlace } from '../state/places-context.ts'

const VIEWS: Readonly<Record<WordingPart, string>> = {
  title: 'questions',
  intro: 'questions',
  label: 'questions',
  help: 'questions',
  list: 'lists',
  option: 'lists',
  computed: 'logic',
  band: 'logic',
  check: 'logic',
  rule: 'logic',
  because: 'logic',
  case: 'tests',
}

/** Where a text is written in French. */
export const placeOfWording = ({ part, owner }: Wording): BuilderPlace => ({ view: VIEWS[part], id: owner })
