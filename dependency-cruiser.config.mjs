/** What imports what: data flows one way through src/, and no files import each other in a circle. */

/**
 * What each part of src/ may import beside itself, from the ground up: `files → importers → store →
 * graph`, and `request → server → plan → graph → answer`. A part is a file or a folder, or a folder
 * within one where that is finer; a folder without a line belongs to the one around it. What is
 * generated imports the resolvers, which only those know that start a server.
 */
export const mayImport = {
  errors: [],
  lists: [],
  paths: [],
  generated: ['graph', 'model', 'plan', 'resolvers'],
  model: ['generated'],
  settings: ['errors'],
  dates: ['lists'],
  graph: ['errors'],
  plan: ['errors', 'dates', 'graph', 'model'],
  codegen: ['graph', 'model', 'plan'],
  search: ['lists', 'generated', 'graph', 'model'],
  lookup: ['errors', 'generated', 'graph', 'model', 'plan', 'search'],
  'membership/rules': ['lists', 'dates', 'types of generated'],
  'membership/read': [
    ...['errors', 'lists', 'generated', 'graph', 'model', 'plan', 'membership/rules'],
  ],
  'membership/analysis': [
    ...['lists', 'generated', 'dates', 'membership/rules', 'types of membership/read'],
  ],
  store: ['errors', 'lists', 'generated', 'dates', 'graph', 'model', 'search'],
  resolvers: ['errors', 'generated', 'graph', 'model', 'plan', 'search', 'membership', 'store'],
  'importers/formats': ['errors'],
  'importers/bundled': ['lists', 'generated', 'graph', 'model', 'store', 'importers/formats'],
  // What importers share knows none of them.
  'importers/codes': ['lists', 'generated', 'dates', 'model', 'importers/bundled'],
  'importers/rows': ['generated', 'dates', 'model', 'importers/formats', 'importers/codes'],
  'importers/names': [
    ...['lists', 'generated', 'dates', 'importers/formats', 'importers/codes', 'importers/rows'],
  ],
  'importers/shared': [
    ...['errors', 'generated', 'graph', 'model', 'store'],
    ...['importers/formats', 'importers/codes', 'importers/rows'],
  ],
  importers: [
    ...['errors', 'lists', 'generated', 'dates', 'importers/formats', 'importers/bundled'],
    ...['importers/codes', 'importers/rows', 'importers/names', 'importers/shared'],
  ],
  export: ['errors', 'lists', 'generated', 'dates', 'graph', 'membership', 'store'],
  server: ['errors', 'paths', 'generated', 'settings', 'dates', 'graph', 'model', 'plan', 'export'],
  commands: [
    ...['errors', 'paths', 'generated', 'settings', 'graph', 'model', 'plan'],
    ...['lookup', 'store', 'importers', 'export', 'server'],
  ],
  main: ['commands'],
};

const parts = Object.keys(mayImport);
const here = 'dependency-cruiser.config.mjs';

/** The paths in a file or folder of src/. */
const pathsIn = (part) => `^src/${part}(/|\\.ts$)`;

/** The same without the folders in it that are parts of their own. */
const pathsOf = (part) => {
  const inner = parts.filter((other) => other.startsWith(`${part}/`));
  return inner.length === 0 ? pathsIn(part) : `^(?!src/(${inner.join('|')})/)src/${part}/`;
};

const typesOf = /^types of /;

const oneWay = parts.flatMap((part) => {
  const known = mayImport[part];
  const rule = (to) => ({
    name: `src/${part} must not import it`,
    comment: `Data flows one way: src/${part} may import ${known.join(', ') || 'nothing'}, as \`mayImport\` in ${here} says.`,
    severity: 'error',
    from: { path: pathsOf(part) },
    to,
  });
  const ofTypes = known.filter((name) => typesOf.test(name));
  return [
    rule({
      path: '^src/',
      pathNot: [pathsOf(part), ...known.map((name) => pathsIn(name.replace(typesOf, '')))],
    }),
    ...ofTypes.map((name) =>
      rule({ path: pathsIn(name.replace(typesOf, '')), dependencyTypesNot: ['type-only'] }),
    ),
  ];
});

/** A file that imports nothing and is imported by nothing has no dependency that could be refused. */
const withoutLine = [{}, { orphan: true }].map((from) => ({
  name: 'it has no line in `mayImport`',
  comment: `Add one to ${here}, with what the file or folder of src/ may import.`,
  severity: 'error',
  from: { ...from, path: '^src/', pathNot: parts.map(pathsIn) },
  to: {},
}));

const circle = {
  name: 'files import each other in a circle',
  comment: 'Move what both need into a file of its own, or hand a function over.',
  severity: 'error',
  from: {},
  to: { circular: true },
};

export default {
  forbidden: [...oneWay, ...withoutLine, circle],
  options: {
    includeOnly: '^(src|dashboard/src)/',
    // An import of types alone is one too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx'] },
  },
};
