import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Turns `data/documents/*.graphql` into typed documents. Documents are strings, not syntax trees: no GraphQL
 * parser or printer travels to the browser.
 */
const config: CodegenConfig = {
  schema: 'schema/api/core.graphql',
  documents: 'admin/data/documents/*.graphql',
  generates: {
    'admin/data/generated/graphql.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumType: 'const',
        useTypeImports: true,
        skipTypename: true,
        dedupeFragments: true,
        arrayInputCoercion: false,
        defaultScalarType: 'unknown',
        strictScalars: true,
        scalars: {
          ID: 'string',
          PlainDate: 'string',
          DateTime: 'string',
          JSON: { input: 'unknown', output: 'unknown' },
        },
      },
    },
  },
}

export default config
