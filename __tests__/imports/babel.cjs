/**
 * Lets dependency-cruiser read TypeScript: it reduces every file to its imports, also imports of types and dynamic ones. dependency-cruiser's own parsers
 * support either no TypeScript 7 or no JSX.
 */
const importsAlone = ({ types }) => ({
  manipulateOptions({ filename }, { plugins }) {
    plugins.push('typescript', ...(filename.endsWith('.tsx') ? ['jsx'] : []));
  },
  visitor: {
    Program(program) {
      const sources = new Set();
      program.traverse({
        ModuleDeclaration({ node: { source } }) {
          if (source) sources.add(source.value);
        },
        CallExpression({
          node: {
            callee,
            arguments: [first],
          },
        }) {
          if (types.isImport(callee) && types.isStringLiteral(first)) sources.add(first.value);
        },
        TSImportType({ node: { argument } }) {
          sources.add(argument.value);
        },
      });
      program.node.body = [...sources].map((source) =>
        types.importDeclaration([], types.stringLiteral(source)),
      );
    },
  },
});

module.exports = { configFile: false, babelrc: false, plugins: [importsAlone] };
