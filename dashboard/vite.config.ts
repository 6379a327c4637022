/** How the page is built: relative addresses, so that it works behind any prefix, and nothing written into the page itself. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  // The policy of the page allows no data: scripts, styles or fonts; what is small is a file too.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
});
