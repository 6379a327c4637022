/** Refuses an operation that is nested too deeply, selects too many root fields, or could return too many nodes. */

import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import { EntenteError } from '../errors.ts';
import { settingTable } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { measureOperation } from './measure.ts';
import { valueNesting } from './nesting.ts';

type Limit = 'maxNesting' | 'maxDepth' | 'maxRootFields' | 'maxCost';

/** Says what exceeds the limit; the figure is exact, or the largest that can be counted. */
export function limitExceeded(settings: Settings, key: Limit, figure: number): EntenteError {
  const limit = settings[key];
  const setting = settingTable[key].name;
  return new EntenteError(
    'COST_LIMIT_EXCEEDED',
    `${describe(key, figure)}; the limit, ${setting}, is ${limit}.`,
    { limit, figure, setting },
  );
}

function describe(key: Limit, figure: number): string {
  switch (key) {
    case 'maxNesting':
      return `The request nests brackets ${figure} levels deep`;
    case 'maxDepth':
      return `The operation nests fields ${figure} levels deep`;
    case 'maxRootFields':
      return `The operation selects ${figure} root fields`;
    case 'maxCost':
      return `The operation could return ${figure} nodes`;
    default:
      return key satisfies never;
  }
}

/** Checks each operation after its validation, when its variables are known, and before it runs. */
export function limitsPlugin(settings: Settings): ApolloServerPlugin {
  const check = (key: Limit, figure: number): void => {
    if (figure > settings[key]) throw refusal(limitExceeded(settings, key, figure));
  };

  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          check('maxNesting', valueNesting(request.variables));
          const variables = getVariableValues(
            schema,
            operation?.variableDefinitions ?? [],
            request.variables ?? {},
          );
          // With an unknown operation or a bad variable nothing runs: execution reports the error.
          if (operation && variables.coerced) {
            const measure = measureOperation(schema, document, operation, variables.coerced);
            check('maxDepth', measure.depth);
            check('maxRootFields', measure.rootFields);
            check('maxCost', measure.cost);
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Apollo answers 500 if a plugin throws, unless the error has a status of its own. */
function refusal(error: EntenteError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: 400 } },
  });
}
