/** The one client of the API: what was answered once is not asked again. */
import { cacheExchange, Client, fetchExchange } from '@urql/core';

/** Where the page was served from, with a slash at its end. */
export const base = new URL(document.baseURI);

export const api = new URL('graphql', base).href;

export const client = new Client({
  url: api,
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
});
