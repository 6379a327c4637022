/** Serves the explorer, Altair, from the files of its package: it shows and runs nothing from other servers. */

import { getDistDirectory, renderAltair } from 'altair-static';
import express, { Router } from 'express';
import type { Response } from 'express';

/** The path to the page's files, relative to the page, so that it works behind any prefix. */
const filesPath = 'explorer/';
const optionsFile = 'options.js';

const page = renderAltair({
  baseURL: filesPath,
  serveInitialOptionsInSeperateRequest: optionsFile,
});

/** The page may write only styles into itself; its scripts, fonts and requests come from this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function sendExplorerPage(response: Response): void {
  response.set('Content-Security-Policy', contentSecurityPolicy).type('html').send(page);
}

/** A question that the explorer opens in a tab. */
export interface Tab {
  readonly title: string;
  readonly query: string;
}

/** The page's files: the package's, and the script that opens each example in a tab. */
export function explorerFiles(examples: readonly Tab[]): Router {
  const script = optionsScript(examples);
  const router = Router();
  router.get(`/${optionsFile}`, (_request, response) => {
    response.type('js').send(script);
  });
  router.use(express.static(getDistDirectory(), { index: false }));
  return router;
}

function optionsScript(examples: readonly Tab[]): string {
  const options = {
    instanceStorageNamespace: 'entente_',
    disableAccount: true,
    persistedSettings: {
      'alert.disableUpdateNotification': true,
      'banners.disable': true,
      disablePushNotification: true,
      'schema.reloadOnStart': true,
      // The older runner of users' scripts interprets them; the newer one needs `eval`, or a frame.
      'beta.disable.newScript': true,
    },
  };
  const tabs = examples.map(({ title, query }) => ({ initialName: title, initialQuery: query }));
  // Only the browser knows the address of the page, which is the address of the API, and the part after `#`:
  // a link from another page has its query and variables there, and does not change the tabs of this browser.
  return `const endpointURL = location.origin + location.pathname;
const linked = new URLSearchParams(location.hash.slice(1));
const tabs = ${JSON.stringify(tabs)};
AltairGraphQL.init({
  ...${JSON.stringify(options)},
  ...(linked.has('query') && { instanceStorageNamespace: 'entente_linked_', preserveState: false }),
  endpointURL,
  initialWindows: (linked.has('query')
    ? [{ initialName: 'Linked', initialQuery: linked.get('query'), initialVariables: linked.get('variables') || '{}' }]
    : tabs
  ).map((tab) => ({ ...tab, endpointURL })),
});
`;
}
