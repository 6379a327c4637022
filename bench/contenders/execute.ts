/** Asks an ApolloServer without HTTP, and fails on errors: a wrong answer is fast. */

/** What the two Apollo Servers have in common; each belongs to a `graphql` package of its own. */
export interface Executor {
  readonly executeOperation: (
    request: { readonly query: string; readonly variables: Record<string, unknown> },
    options: { readonly contextValue: object },
  ) => Promise<{
    readonly body:
      | { readonly kind: 'single'; readonly singleResult: SingleResult }
      | { readonly kind: 'incremental' };
  }>;
}

export interface SingleResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

export async function execute(
  server: Executor,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  contextValue: object,
): Promise<unknown> {
  const { body } = await server.executeOperation(
    { query, variables: { ...variables } },
    { contextValue },
  );
  if (body.kind !== 'single') throw new Error('An incremental answer was not expected.');
  return dataOf(body.singleResult);
}

export function dataOf({ data, errors }: SingleResult): unknown {
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
