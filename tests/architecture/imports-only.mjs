// dependency-cruiser cannot use TypeScript 7, which has no compiler API, and its swc parser cannot read .tsx. This Babel
// set-up parses every file itself and hands on nothing but the imports.
const sourceOf = (node) => (node.source?.type === 'StringLiteral' ? node.source.value : null)

const isTypeOnly = (node) => {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const names = node.specifiers ?? []
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
}

/** Replaces a file by its imports. A type-only one becomes `import()`: cycles of mere types are not cycles at run time. */
const importsOnly = ({ types: t, traverse }) => ({
  visitor: {
    Program(path) {
      const kept = []
      const now = (source) => kept.push(t.importDeclaration([], t.stringLiteral(source)))
      const later = (source) =>
        kept.push(t.expressionStatement(t.callExpression(t.import(), [t.stringLiteral(source)])))
      for (const node of path.node.body) {
        const source = sourceOf(node)
        if (source !== null) (isTypeOnly(node) ? later : now)(source)
      }
      traverse(path.node, {
        noScope: true,
        CallExpression({ node }) {
          const [argument] = node.arguments
          if (node.callee.type === 'Import' && argument?.type === 'StringLiteral') later(argument.value)
        },
        TSImportType({ node }) {
          const argument = node.argument.literal ?? node.argument
          if (typeof argument.value === 'string') later(argument.value)
        },
      })
      path.node.body = kept
      path.skip()
    },
  },
})

export default {
  babelrc: false,
  configFile: false,
  comments: false,
  parserOpts: { plugins: ['typescript', 'jsx', 'decorators-legacy', 'importAttributes'] },
  plugins: [importsOnly],
}
