/** Every setting of Entente: the environment variable that sets it, what it takes, and what it is for. */

import { badUserInput } from './errors.ts';

interface IntegerSetting {
  readonly name: string;
  readonly kind: 'integer';
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly help: string;
}

interface TextSetting {
  readonly name: string;
  readonly kind: 'text';
  readonly default: string | null;
  readonly help: string;
}

interface UriSetting {
  readonly name: string;
  readonly kind: 'uri';
  readonly default: null;
  readonly schemes: readonly string[];
  readonly help: string;
}

interface OriginsSetting {
  readonly name: string;
  readonly kind: 'origins';
  readonly default: null;
  readonly help: string;
}

type Setting = IntegerSetting | TextSetting | UriSetting | OriginsSetting;

/** The longest delay that a timer of Node accepts, in milliseconds. */
const longestDelay = 2_147_483_647;

export const settingTable = {
  port: {
    name: 'PORT',
    kind: 'integer',
    default: 4000,
    least: 0,
    most: 65_535,
    help: 'Port on which the server listens; 0 takes any free port.',
  },
  host: {
    name: 'HOST',
    kind: 'text',
    default: '127.0.0.1',
    help: 'Address on which the server listens; `0.0.0.0` opens it to the network.',
  },
  origins: {
    name: 'ENTENTE_ORIGINS',
    kind: 'origins',
    default: null,
    help: 'Web pages that may ask the API from a browser: origins such as `https://example.org`, separated by spaces, or `*` for all. Without it, only the pages of this server.',
  },
  store: {
    name: 'ENTENTE_STORE',
    kind: 'text',
    default: '.entente',
    help: 'Folder of the embedded graph, used while `NEO4J_URI` is not set.',
  },
  neo4jUri: {
    name: 'NEO4J_URI',
    kind: 'uri',
    default: null,
    schemes: ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'],
    help: 'Address of the Neo4j server that holds the graph, such as `neo4j://localhost:7687`.',
  },
  neo4jUsername: {
    name: 'NEO4J_USERNAME',
    kind: 'text',
    default: 'neo4j',
    help: 'User name for Neo4j.',
  },
  neo4jPassword: {
    name: 'NEO4J_PASSWORD',
    kind: 'text',
    default: null,
    help: 'Password of this user; without it, Entente does not sign in.',
  },
  neo4jDatabase: {
    name: 'NEO4J_DATABASE',
    kind: 'text',
    default: 'neo4j',
    help: 'Database of Neo4j that holds the graph.',
  },
  timeoutMs: {
    name: 'ENTENTE_TIMEOUT_MS',
    kind: 'integer',
    default: 10_000,
    least: 1,
    most: longestDelay,
    help: 'Longest that a request waits for one statement, in milliseconds. Neo4j then stops it; the embedded graph gives up its answer, and the statement runs on until it ends. Loading, imports and exports by command wait as long as it takes.',
  },
  maxCost: {
    name: 'ENTENTE_MAX_COST',
    kind: 'integer',
    default: 500_000,
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    help: 'Highest cost of one operation: the number of nodes that it could return, counted before it runs. Along each path, the `first` of connections and the `@listSize` of other lists are multiplied.',
  },
  maxDepth: {
    name: 'ENTENTE_MAX_DEPTH',
    kind: 'integer',
    default: 15,
    least: 1,
    most: 100,
    help: 'Largest depth of the fields of an operation, in levels; introspection is not counted.',
  },
  maxRootFields: {
    name: 'ENTENTE_MAX_ROOT_FIELDS',
    kind: 'integer',
    default: 50,
    least: 1,
    most: 10_000,
    help: 'Largest number of root fields in one operation, aliases included.',
  },
  maxTokens: {
    name: 'ENTENTE_MAX_TOKENS',
    kind: 'integer',
    default: 10_000,
    least: 1,
    most: 100_000,
    help: 'Largest number of lexical tokens in the query text of a request.',
  },
  maxNesting: {
    name: 'ENTENTE_MAX_NESTING',
    kind: 'integer',
    default: 100,
    least: 20,
    most: 500,
    help: 'Largest depth of brackets in a query text or in its variables, in levels.',
  },
  maxBodyBytes: {
    name: 'ENTENTE_MAX_BODY_BYTES',
    kind: 'integer',
    default: 262_144,
    least: 1,
    most: 67_108_864,
    help: 'Largest body of a request, in bytes after decompression.',
  },
  readyMs: {
    name: 'ENTENTE_READY_MS',
    kind: 'integer',
    default: 2000,
    least: 1,
    most: longestDelay,
    help: 'Longest time that `/health/ready` waits for an answer of the graph, in milliseconds.',
  },
  drainMs: {
    name: 'ENTENTE_DRAIN_MS',
    kind: 'integer',
    default: 10_000,
    least: 0,
    most: longestDelay,
    help: 'Longest time that the server waits for running requests before it stops, in milliseconds.',
  },
} as const satisfies Readonly<Record<string, Setting>>;

type SettingTable = typeof settingTable;

/** The value of each setting; null where it is not set and has no default. */
export type Settings = {
  readonly [Key in keyof SettingTable]: SettingTable[Key] extends IntegerSetting
    ? number
    : SettingTable[Key]['default'] extends null
      ? string | null
      : string;
};

/** Reads every setting; a variable that is set to nothing counts as not set. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const values = Object.entries<Setting>(settingTable).map(([key, setting]) => {
    const found = env[setting.name];
    return [key, found === undefined || found === '' ? setting.default : parse(setting, found)];
  });
  return Object.freeze(Object.fromEntries(values)) as Settings;
}

function parse(setting: Setting, found: string): string | number {
  switch (setting.kind) {
    case 'text':
      return found;
    case 'integer': {
      const value = Number(found);
      if (!/^\d+$/.test(found) || value < setting.least || value > setting.most) {
        throw badSetting(setting, found, `a whole number from ${setting.least} to ${setting.most}`);
      }
      return value;
    }
    case 'uri':
      if (!setting.schemes.some((scheme) => found.startsWith(`${scheme}://`))) {
        const schemes = setting.schemes.map((scheme) => `${scheme}://`).join(', ');
        throw badSetting(setting, found, `an address that begins with one of ${schemes}`);
      }
      return found;
    case 'origins': {
      const origins = found.split(' ').filter((origin) => origin !== '');
      if (!origins.every((origin) => origin === '*' || isOrigin(origin))) {
        throw badSetting(setting, found, 'origins such as `https://example.org`, or `*`');
      }
      return origins.join(' ');
    }
    default:
      return setting satisfies never;
  }
}

/** A scheme, a host, perhaps a port, and nothing after them: what a browser sends. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function badSetting(setting: Setting, found: string, expected: string): Error {
  return badUserInput(`${setting.name} is ${JSON.stringify(found)}; expected ${expected}.`);
}

/** The table of settings in Markdown, its columns padded as prettier pads them. */
export function settingsMarkdown(): string {
  const rows = [
    ['Variable', 'Default', 'What it sets'],
    ...Object.values<Setting>(settingTable).map((setting) => [
      `\`${setting.name}\``,
      setting.default === null ? 'none' : `\`${setting.default}\``,
      setting.help,
    ]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], filler: string) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, filler)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head, ' '), line([], '-'), ...body.map((row) => line(row, ' '))].join('\n');
}
