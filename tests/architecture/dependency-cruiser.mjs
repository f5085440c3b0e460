// Who may import whom. Read it as the table « from … may import … never … »; each rule's comment says why.
// `npm run arch` runs it; tests/architecture/import-arrows.test.ts seeds one violation of each rule and wants it red.

/** Folders of server/ that are infrastructure; every other one is a capability. */
const INFRASTRUCTURE = '(?:platform|graphql|migrations|seeds|decisions|i18n)'
const CAPABILITY = `^server/(?!${INFRASTRUCTURE}/)([^/]+)/`

/** Files of a capability with a role of their own; what remains is a use case or a pure piece of the domain. */
const NAMED_ROLES = '(?:\\.(?:entity|repository|policy|types|resolver)|/(?:index|errors))\\.ts$'

/** Folders of admin/ that are not resources. */
const ADMIN_SHARED = '(?:data|forms|access|shared)'
const ADMIN_RESOURCE = `^admin/(?!(?:app|${ADMIN_SHARED.slice(3, -1)})/)([^/]+)/`

const MIKRO_ORM = '^node_modules/@mikro-orm/'
const TYPE_GRAPHQL = '^node_modules/type-graphql/'
const ANY_LIBRARY = '^node_modules/'

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    // ------------------------------------------------------------------ everywhere
    error('unresolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    error(
      'circular',
      'Two files that need each other are one idea cut in two.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    ),
    error('tests-are-last', 'Nothing imports the tests.', { pathNot: '^tests/' }, { path: '^tests/' }),

    // ------------------------------------------------------------------ schema
    error(
      'schema-is-pure',
      'The form language runs the same in the server and the browser: itself, zod, hashing, and nothing else.',
      { path: '^schema/' },
      { pathNot: ['^schema/', '^node_modules/zod/', '^node_modules/@noble/hashes/'] },
    ),
    error(
      'fields-and-rules-first',
      'Field types and rules are what forms are made of: they know each other, issues, sentences and zod, never a form.',
      { path: '^schema/(?:fields|rules)/' },
      { path: '^schema/', pathNot: ['^schema/(?:fields|rules|i18n)/', '^schema/(?:issue|text)\\.ts$'] },
    ),

    // ------------------------------------------------------------------ server
    error(
      'server-without-admin',
      'The SDL is the only link between the server and the back office.',
      { path: '^server/' },
      { path: '^admin/' },
    ),
    error(
      'platform-knows-no-capability',
      'The platform carries every capability, so it may know none of them, nor the API.',
      { path: '^server/platform/' },
      { path: '^server/', pathNot: '^server/platform/' },
    ),
    error(
      'platform-takes-schema-by-its-face',
      'The platform uses what schema/ promises, not how it is made.',
      { path: '^server/platform/' },
      { path: '^schema/', pathNot: '/index\\.ts$' },
    ),
    error(
      'entities-know-entities',
      'An entity is a shape of data: other entities and the ORM, no use case, policy or resolver.',
      { path: '^server/[^/]+/[^/]+\\.entity\\.ts$' },
      { path: '^server/', pathNot: ['\\.entity\\.ts$', '^server/platform/orm/'] },
    ),
    error(
      'use-cases-without-transport',
      'A use case must serve a job or an import as well as GraphQL.',
      { path: CAPABILITY, pathNot: NAMED_ROLES },
      { path: ['\\.resolver\\.ts$', TYPE_GRAPHQL] },
    ),
    error(
      'use-cases-without-orm',
      'Use cases speak to repositories; the transaction and the tenant are the door’s business.',
      { path: CAPABILITY, pathNot: NAMED_ROLES },
      { path: MIKRO_ORM },
    ),
    error(
      'resolvers-without-orm',
      'A resolver is one line to a use case.',
      { path: '\\.(?:resolver|types)\\.ts$' },
      { path: MIKRO_ORM },
    ),
    error(
      'capabilities-by-their-face',
      'A capability is used through its index; entities are the exception, among themselves.',
      { path: CAPABILITY, pathNot: '\\.entity\\.ts$' },
      { path: CAPABILITY, pathNot: ['^server/$1/', '^server/[^/]+/index\\.ts$'] },
    ),
    error(
      'capabilities-without-api',
      'The API is composed of capabilities, never the reverse; only their GraphQL faces use its building blocks.',
      { path: CAPABILITY, pathNot: '\\.(?:resolver|types)\\.ts$' },
      { path: '^server/(?:graphql|migrations|seeds)/' },
    ),
    error(
      'faces-take-building-blocks',
      'A resolver knows scalars, unions and results, not the server that serves them nor another PLIE’s schema.',
      { path: CAPABILITY },
      { path: '^server/(?:migrations|seeds|graphql/(?:tenant-schema/|(?:server|context|core-schema|limits)\\.ts$))' },
    ),
    error(
      'api-takes-capabilities-by-their-face',
      'The composition root knows what each capability offers, not how it is made.',
      { path: '^server/graphql/' },
      { path: CAPABILITY, pathNot: '^server/[^/]+/index\\.ts$' },
    ),

    // ------------------------------------------------------------------ admin
    error(
      'admin-without-server',
      'The SDL is the only link between the back office and the server.',
      { path: '^admin/' },
      { path: '^server/' },
    ),
    error(
      'renderer-stands-alone',
      'The form renderer will serve pages that are not the back office: no builder, no react-admin, no data layer.',
      { path: '^admin/forms/renderer/' },
      { path: ['^admin/forms/builder/', '^admin/data/', '^node_modules/(?:react-admin|ra-[^/]+)/'] },
    ),
    error(
      'renderer-takes-schema',
      'The renderer is made of schema, react-hook-form and MUI.',
      { path: '^admin/forms/renderer/' },
      { path: '^admin/', pathNot: ['^admin/forms/renderer/', '^admin/shared/'] },
    ),
    error(
      'public-page-stands-alone',
      'Somebody without an account loads the form renderer, and nothing of the back office.',
      { path: '^admin/(?:prescription-page/|prescription\\.tsx$)' },
      { path: ['^admin/(?:data|access)/', '^admin/forms/builder/', '^node_modules/(?:react-admin|ra-[^/]+)/'] },
    ),
    error(
      'resources-by-their-face',
      'A screen uses another resource through its index.',
      { path: ADMIN_RESOURCE },
      { path: ADMIN_RESOURCE, pathNot: ['^admin/$1/', '^admin/[^/]+/index\\.tsx?$'] },
    ),
    error(
      'resources-without-app',
      'The application is composed of resources, never the reverse; its language is theirs too.',
      { path: ADMIN_RESOURCE },
      { path: '^admin/app/', pathNot: '^admin/app/i18n/' },
    ),
  ],
  options: {
    doNotFollow: { path: ANY_LIBRARY },
    exclude: { path: ['^dist/', '^admin/data/generated/'] },
    babelConfig: { fileName: 'tests/architecture/imports-only.mjs' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
