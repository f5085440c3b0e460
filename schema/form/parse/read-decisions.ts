import type { Check, Computed, Rule } from '../form.ts'
import { isApiName } from '../names.ts'
import { readPeriod } from './read-period.ts'
import { kept, type Path, type Reader } from './reader.ts'

/** A value worked out from the answers. */
export function readComputed(reader: Reader, input: unknown, path: Path): Computed | undefined {
  const source = reader.object(input, path, ['id', 'api', 'label', 'type', 'expr'], ['bands'])
  if (!source) return undefined
  const id = reader.id(source.get('id'), source.at('id'))
  const api = reader.name(source.get('api'), source.at('api'), isApiName, 'document.bad-api-name')
  const label = reader.l10n(source.get('label'), source.at('label'))
  const types = ['decimal', 'integer', 'choice', 'yes-no', 'date'] as const
  const type = reader.oneOf(source.get('type'), source.at('type'), types)
  const expr = reader.expression(source.get('expr'), source.at('expr'))
  const bands = source.has('bands') ? readBands(reader, source.get('bands'), source.at('bands')) : undefined
  if (bands && type !== 'decimal' && type !== 'integer') {
    reader.report('document.setting-not-for-type', source.at('bands'), { setting: 'bands', type: type ?? null })
  }
  return id && api && label && type && expr ? { id, api, label, type, expr, ...kept('bands', bands) } : undefined
}

type Band = NonNullable<Computed['bands']>[number]

function readBands(reader: Reader, input: unknown, path: Path): Band[] {
  const bands = reader.array<Band>(
    input,
    path,
    (one, at) => {
      const source = reader.object(one, at, ['id', 'upTo', 'label'])
      const id = source && reader.id(source.get('id'), source.at('id'))
      const upTo = source && reader.number(source.get('upTo'), source.at('upTo'))
      const label = source && reader.l10n(source.get('label'), source.at('label'))
      return id && upTo !== undefined && label ? { id, upTo, label } : undefined
    },
    50,
  )
  bands.forEach((band, i) => {
    const before = bands[i - 1]
    if (before && before.upTo >= band.upTo)
      reader.report('document.bad-range', [...path, i, 'upTo'], { min: before.upTo })
  })
  return bands
}

/** A decision rule. */
export function readRule(reader: Reader, input: unknown, path: Path): Rule | undefined {
  const source = reader.object(
    input,
    path,
    ['id', 'label', 'hit', 'outcome', 'when', 'because'],
    ['evidence', 'confirmAfter', 'committee', 'source'],
  )
  if (!source) return undefined
  const id = reader.id(source.get('id'), source.at('id'))
  const label = reader.l10n(source.get('label'), source.at('label'))
  const hit = reader.oneOf(source.get('hit'), source.at('hit'), ['first', 'all'] as const)
  const outcome = reader.id(source.get('outcome'), source.at('outcome'))
  const when = reader.expression(source.get('when'), source.at('when'))
  const because = reader.longText(source.get('because'), source.at('because'))
  const evidence = source.has('evidence')
    ? reader.array(source.get('evidence'), source.at('evidence'), (one, at) => reader.text(one, at), 50)
    : undefined
  const confirmAfter = source.has('confirmAfter')
    ? readPeriod(reader, source.get('confirmAfter'), source.at('confirmAfter'))
    : undefined
  const committee = source.get('committee')
  if (committee !== undefined && committee !== true) {
    reader.report('document.wrong-type', source.at('committee'), { expected: 'true' })
  }
  const from = source.has('source') ? reader.text(source.get('source'), source.at('source'), 10_000) : undefined
  if (!id || !label || !hit || !outcome || !when || !because) return undefined
  return {
    id,
    label,
    hit,
    outcome,
    when,
    ...kept('evidence', evidence),
    ...kept('confirmAfter', confirmAfter),
    ...(committee === true ? { committee } : {}),
    because,
    ...kept('source', from),
  }
}

/** A check across fields. */
export function readCheck(reader: Reader, input: unknown, path: Path): Check | undefined {
  const source = reader.object(input, path, ['id', 'when', 'level', 'at', 'message'])
  if (!source) return undefined
  const id = reader.id(source.get('id'), source.at('id'))
  const when = reader.expression(source.get('when'), source.at('when'))
  const level = reader.oneOf(source.get('level'), source.at('level'), ['error', 'warning'] as const)
  const at = reader.array(source.get('at'), source.at('at'), (one, place) => reader.id(one, place), 1_000)
  const message = reader.longText(source.get('message'), source.at('message'))
  return id && when && level && message ? { id, when, level, at, message } : undefined
}
