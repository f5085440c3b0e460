import type { ChangeKind } from '../../versions/change.ts'
import type { Param, Sentence } from '../sentences.ts'

const q = (text: string): string => `“${text}”`
const what = (p: Param): string => `${p('what')} ${q(p('label'))}`
const changed =
  (name: string): Sentence =>
  (p) =>
    p('before') === ''
      ? `${what(p)}: ${name}, now ${q(p('after'))}.`
      : p('after') === ''
        ? `${what(p)}: ${name}, removed (was ${q(p('before'))}).`
        : `${what(p)}: ${name}, ${q(p('before'))} becomes ${q(p('after'))}.`
const says =
  (verb: string): Sentence =>
  (p) =>
    `${what(p)}: ${verb}.`

export const changes: Record<ChangeKind, Sentence> = {
  'form.key': changed('key'),
  'form.kind': changed('kind'),
  'form.title': changed('title'),
  'form.intro': says('introduction changed'),
  'form.based-on': says('reference template changed'),
  'form.layout': says('layout changed'),
  'item.added': (p) => `${what(p)}: added${p('place') ? ` to ${q(p('place'))}` : ''}.`,
  'item.removed': says('removed'),
  'item.moved': (p) => `${what(p)}: moved${p('place') ? ` to ${q(p('place'))}` : ''}.`,
  'item.group': changed('repeated group'),
  'item.label': changed('label'),
  'item.help': changed('help'),
  'item.visible': changed('condition of display'),
  'field.type': changed('type'),
  'field.api': changed('API name'),
  'field.required': changed('required'),
  'field.read-only': changed('read only'),
  'field.default': changed('proposed value'),
  'field.prefill': changed('prefilling'),
  'field.list': changed('option list'),
  'field.weight': changed('weight in the score'),
  'field.setting': (p) => changed(p('setting'))(p),
  'field.missing': changed('reasons for not answering'),
  'evidence.required': changed('evidence asked'),
  'evidence.kinds': changed('accepted evidence'),
  'evidence.valid-for': changed('validity of the evidence'),
  'field.sensitivity': changed('sensitivity'),
  'field.searchable': changed('search'),
  'field.concept': changed('national concepts'),
  'field.replaces': says('how it takes over an old field changed'),
  'field.archived': says('archived, it is no longer asked'),
  'field.restored': says('asked again'),
  'group.api': changed('API name'),
  'group.min': changed('fewest rows'),
  'group.max': changed('most rows'),
  'group.row-label': changed('name of the rows'),
  'list.added': says('new option list'),
  'list.removed': says('option list removed'),
  'list.label': changed('name of the list'),
  'list.ordered': changed('ordered list'),
  'option.added': (p) => `${what(p)}: new option in ${q(p('list'))}.`,
  'option.removed': (p) => `${what(p)}: option removed from ${q(p('list'))}.`,
  'option.moved': (p) => `${what(p)}: option moved in ${q(p('list'))}.`,
  'option.label': changed('label'),
  'option.code': changed('code'),
  'option.score': changed('score'),
  'option.tags': changed('tags'),
  'option.concept': changed('national concepts'),
  'option.archived': (p) => `${what(p)}: option archived in ${q(p('list'))}, no longer offered.`,
  'option.restored': (p) => `${what(p)}: option offered again in ${q(p('list'))}.`,
  'computed.added': says('new computed value'),
  'computed.removed': says('computed value removed'),
  'computed.moved': says('computed value moved'),
  'computed.label': changed('label'),
  'computed.api': changed('API name'),
  'computed.type': changed('type'),
  'computed.expr': changed('formula'),
  'computed.bands': says('bands changed'),
  'rule.added': says('new rule'),
  'rule.removed': says('rule removed'),
  'rule.moved': (p) => `${what(p)}: the rule changes rank, from ${p('before')} to ${p('after')}.`,
  'rule.label': changed('label'),
  'rule.when': changed('condition'),
  'rule.outcome': changed('outcome'),
  'rule.hit': changed('reach'),
  'rule.details': says('explanation, evidence or delays changed'),
  'check.added': says('new check'),
  'check.removed': says('check removed'),
  'check.moved': says('check moved'),
  'check.changed': says('check changed'),
  'case.added': says('new golden case'),
  'case.removed': says('golden case removed'),
  'case.moved': says('golden case moved'),
  'case.changed': says('golden case changed'),
}

/** What the changed element is, at the head of the sentence. */
export const subjects: { readonly [what: string]: string } = {
  form: 'Form',
  section: 'Section',
  repeat: 'Repeated group',
  field: 'Field',
  note: 'Note',
  list: 'List',
  option: 'Option',
  computed: 'Computed value',
  rule: 'Rule',
  check: 'Check',
  case: 'Case',
}
