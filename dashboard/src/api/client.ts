/** The one client of the API: what was answered once is not asked again. */
import { cacheExchange, Client, fetchExchange } from '@urql/core';

/** Where the page was served from, with a slash at its end. */
export const base = new URL(document.baseURI);

export const client = new Client({
  url: new URL('graphql', base).href,
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
});
