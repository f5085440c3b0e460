import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { describe, expect, it } from 'vitest'
import { InvalidInput, Refusal } from '../../../server/platform/errors.ts'
import { forkFor } from '../../../server/platform/orm/orm.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { httpWorld } from '../../support/http-server.ts'

const SECRET = 'canary-8c1f'
const sqlOf: Record<string, string> = {
  '22P02': `select '${SECRET}'::int`,
  '22021': `select convert_from('\\x00'::bytea, 'UTF8')`,
  '22003': 'select 99999999999999999999::int',
  '22008': `select '2026-02-30'::date`,
  '23503': `insert into session (id_hash, account_id, created_at, last_seen_at, expires_at) values ('${SECRET}', gen_random_uuid(), now(), now(), now())`,
  '23505': `insert into account (id, email, display_name, created_at) values (gen_random_uuid(), '${SECRET}', '', now()), (gen_random_uuid(), '${SECRET}', '', now())`,
  '42501': 'truncate account',
  '42P01': `select * from ${SECRET.replace('-', '_')}`,
  '57014': "set local statement_timeout = '20ms'; select pg_sleep(2)",
}
const failing = (name: string, run: (ctx: RequestContext) => unknown) => ({
  [name]: { type: GraphQLString, resolve: (_: unknown, __: unknown, ctx: RequestContext) => run(ctx) },
})

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      ...failing('typeError', () => {
        throw new TypeError(`cannot read ${SECRET} of undefined`)
      }),
      ...failing('plainValue', () => {
        throw SECRET
      }),
      ...failing('refusal', () => {
        throw new Refusal('FORBIDDEN')
      }),
      ...failing('invalid', () => {
        throw new InvalidInput([])
      }),
      ...failing('lost', () => {
        throw Object.assign(new Error(`connect ECONNREFUSED ${SECRET}`), { code: 'ECONNREFUSED' })
      }),
      ...Object.assign(
        {},
        ...Object.entries(sqlOf).map(([state, sql]) =>
          failing(`sql_${state}`, (ctx) => forkFor(ctx.runtime.orm, null, null).transactional((em) => em.execute(sql))),
        ),
      ),
      fine: { type: GraphQLString, resolve: () => 'fine' },
      absent: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
      number: { type: GraphQLInt, resolve: () => SECRET, args: { n: { type: GraphQLInt } } },
    },
  }),
})
const world = await httpWorld({ core: schema })

const EXPECTED: Record<string, string> = {
  typeError: 'INTERNAL',
  plainValue: 'INTERNAL',
  refusal: 'FORBIDDEN',
  invalid: 'BAD_USER_INPUT',
  lost: 'UNAVAILABLE',
  absent: 'INTERNAL',
  number: 'INTERNAL',
  sql_22P02: 'BAD_USER_INPUT',
  sql_22021: 'BAD_USER_INPUT',
  sql_22003: 'BAD_USER_INPUT',
  sql_22008: 'BAD_USER_INPUT',
  sql_23503: 'NOT_FOUND',
  sql_23505: 'BAD_USER_INPUT',
  sql_42501: 'NOT_FOUND',
  sql_42P01: 'INTERNAL',
  sql_57014: 'TIMEOUT',
}

describe('an error (A7)', () => {
  for (const [field, code] of Object.entries(EXPECTED)) {
    it(`of ${field} is ${code} and shows nothing of its cause`, async () => {
      const { status, body, headers } = await world.graphql(`{ ${field} }`)
      const shown = JSON.stringify(body)
      expect(body.errors[0].extensions.code).toBe(code)
      expect(shown).not.toMatch(
        new RegExp(`${SECRET}|canary|stack|node_modules|select |insert |relation|/server/|\\.ts`, 'i'),
      )
      if (code === 'INTERNAL') {
        expect(body.errors[0].message).toContain(String(headers['x-request-id']))
        expect(
          world.log.some((line) => line['requestId'] === headers['x-request-id'] && line['msg'] === 'unexpected error'),
        ).toBe(true)
      }
      // `data: { field: null }` is an answer with data; no data at all carries the status of the error.
      expect(status).toBe(body.data === null || body.data === undefined ? 500 : 200)
    })
  }

  it('speaks English when asked', async () => {
    const { body } = await world.graphql('{ refusal }', { locale: 'en-GB,en;q=0.9' })
    expect(body.errors[0].message).toBe('You are not allowed to do this.')
  })

  it('keeps what succeeded beside what failed', async () => {
    const { status, body } = await world.graphql('{ fine typeError }')
    expect([status, body.data]).toEqual([200, { fine: 'fine', typeError: null }])
  })

  it('of a document or a variable speaks of the document, with a 4xx and no suggestion', async () => {
    for (const [query, variables] of [
      ['{ fin }', {}],
      ['{ fine', {}],
      ['', {}],
      ['query ($n: Int) { number(n: $n) }', { n: 'abc' }],
      ['query A { fine } query B { fine }', {}],
      ['query ($n: Int!) { number(n: $n) }', {}],
    ] as const) {
      const { status, body } = await world.graphql(query, { variables })
      expect(status).toBe(400)
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
      expect(JSON.stringify(body)).not.toMatch(/did you mean/i)
    }
  })

  it('outside GraphQL is JSON too: unknown paths, wrong methods, broken addresses', async () => {
    for (const [method, url] of [
      ['GET', '/nothing'],
      ['PUT', '/session'],
      ['POST', '/healthz'],
      ['GET', '/%ff%fe'],
      ['GET', '/sdl/niort'],
    ] as const) {
      const answer = await world.app.inject({ method, url })
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expect(answer.statusCode).toBeLessThan(500)
      expect(answer.headers['content-type']).toContain('application/json')
      expect(Object.keys(answer.json()).sort()).toEqual(['code', 'message'])
    }
  })
})
