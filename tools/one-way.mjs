/** An ESLint rule: each part of src/, a folder or a file, imports only what its line of the rule's table names. */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

export const oneWay = {
  meta: {
    type: 'problem',
    schema: [
      { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    ],
    messages: {
      refused:
        'src/{{part}} must not import src/{{other}}: data flows one way. It may import {{known}}, as `mayImport` in eslint.config.js says.',
      unknown:
        'src/{{part}} has no line in `mayImport`. Add one to eslint.config.js, with what it may import.',
    },
  },
  create(context) {
    const [mayImport] = context.options;
    const part = partOf(context.filename);
    const known = mayImport[part];
    if (known === undefined) {
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { part } }) };
    }
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const other = partOf(join(dirname(context.filename), source.value));
      if (other === undefined || other === part || known.includes(other)) return;
      const data = { part, other, known: known.length === 0 ? 'nothing' : known.join(', ') };
      context.report({ node: source, messageId: 'refused', data });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** The folder of src/ that the file is in, or itself without its ending; undefined outside src/. */
function partOf(file) {
  const [first] = relative(src, file).split(sep);
  return first === '..' ? undefined : first.replace(/\.ts$/, '');
}
