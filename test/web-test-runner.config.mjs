import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browser, browserFlags, root } from '../.ci/ready.mjs';
import { countReporter } from '../.ci/count-reporter.mjs';

/**
 * A command `cdp-media` with a list of `{ name, value }`: forced-colors, prefers-contrast and the like.
 * puppeteer's own emulateMedia silently ignores these.
 */
function cdpMediaPlugin() {
  return {
    name: 'cdp-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp-media') return undefined;
      const page = session.browser.getPage(session.id);
      const cdp = await page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', { features: payload });
      return true;
    },
  };
}

/** Real files beside the project, where they are present: a test that needs them skips nothing silently but says so. */
const folders = { '/__shared/': path.join(root, '../shared/data'), '/seeds/': path.join(root, 'seeds') };

const types = {
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
};

async function serveData(context, next) {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!context.path.startsWith(prefix)) continue;
    const file = path.join(folder, decodeURIComponent(context.path.slice(prefix.length)));
    if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      context.status = 404;
      return;
    }
    context.type = types[path.extname(file)] ?? 'application/octet-stream';
    context.body = createReadStream(file);
    return;
  }
  await next();
}

const counts = process.env.PEIL_TEST_COUNTS;

export default {
  rootDir: root,
  files: 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['development'] },
  // A page behind another gets no animation frames.
  concurrency: 1,
  testFramework: { config: { timeout: 30_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  middleware: [serveData],
  plugins: [
    cdpMediaPlugin(),
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: !counts }),
    ...(counts ? [countReporter(counts)] : []),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: browser(), headless: true, args: browserFlags() } })],
};
