/** The questions with golden answers: `test/cases/<name>/`, and the examples of the explorer. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examplesFolder } from '../../src/paths.ts';

export interface Question {
  readonly name: string;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly answerFile: string;
}

const casesFolder = fileURLToPath(new URL('../cases', import.meta.url));

export function cases(): readonly Question[] {
  return readdirSync(casesFolder)
    .sort()
    .map((name) => {
      const folder = join(casesFolder, name);
      const variables = join(folder, 'variables.json');
      return {
        name,
        source: readFileSync(join(folder, 'question.graphql'), 'utf8'),
        variables: existsSync(variables)
          ? (JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>)
          : undefined,
        answerFile: join(folder, 'answer.json'),
      };
    });
}

export function examples(): readonly Question[] {
  return readdirSync(examplesFolder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      name,
      source: readFileSync(join(examplesFolder, name), 'utf8'),
      variables: undefined,
      answerFile: join(examplesFolder, name.replace(/\.graphql$/, '.answer.json')),
    }));
}
