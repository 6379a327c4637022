/** How the page is built: relative addresses, so that it works behind any prefix, and nothing written into the page itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { declaredViews } from './src/views.ts';

export default defineConfig({
  base: './',
  plugins: [react(), declared()],
  // The policy of the page allows no data: scripts, styles or fonts; what is small is a file too.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
});

/** Each view of src/views.ts has its component and no component is without a view; the server reads their addresses from views.json. */
function declared(): Plugin {
  const names: readonly string[] = declaredViews.map(({ view }) => view);
  return {
    name: 'entente-views',
    buildStart() {
      const folder = join(import.meta.dirname, 'src/views');
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
        file.replaceAll('\\', '/'),
      );
      for (const name of names) {
        if (!files.includes(componentFile(name)))
          this.error(
            `dashboard/src/views.ts declares the view \`${name}\`, but dashboard/src/views/${componentFile(name)} is not there. Add it, with the view's component as its default export.`,
          );
      }
      for (const file of files) {
        const [folderName = '', rest = ''] = file.split('/');
        if (/^\w+View\.tsx$/.test(rest) && !names.includes(folderName))
          this.error(
            `dashboard/src/views/${file} is the component of a view, but dashboard/src/views.ts declares no view \`${folderName}\`. Declare it there, with its path.`,
          );
      }
    },
    generateBundle() {
      const addresses = declaredViews.map(({ path }) => path);
      this.emitFile({
        type: 'asset',
        fileName: 'views.json',
        source: `${JSON.stringify(addresses)}\n`,
      });
    },
  };
}

function componentFile(view: string): string {
  return `${view}/${view.charAt(0).toUpperCase()}${view.slice(1)}View.tsx`;
}
