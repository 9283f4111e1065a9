import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;

/** Serves `/peil/<name>.js` from the sources and `/seeds/` from its folder, as `npm start` does from the built package. */
function sourcesAsPackage(): Plugin {
  return {
    name: 'peil-sources-as-package',
    apply: 'serve',
    enforce: 'pre',
    resolveId(id) {
      const name = /^\/peil\/([\w-]+)\.js$/.exec(id)?.[1];
      if (!name) return null;
      const chart = path.join(root, 'src/charts', name, 'element.ts');
      return existsSync(chart) ? chart : path.join(root, 'src', `${name}.ts`);
    },
    configureServer(server) {
      server.middlewares.use('/seeds', (request, response, next) => {
        const folder = path.join(root, 'seeds');
        const file = path.join(folder, decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
        if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) return next();
        createReadStream(file).pipe(response);
      });
    },
  };
}

// Only the development server reads this file (`npm run dev`, Storybook); `.ci/build.mjs` makes the package.
export default defineConfig({
  root: path.join(root, 'demo'),
  publicDir: false,
  plugins: [sourcesAsPackage()],
  server: { host: '127.0.0.1', fs: { allow: [root] } },
});
