// Makes a fresh clone ready: Node's version, node_modules and, with --browser, a Chromium. Needs no package itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => process.stderr.write(`[ready] ${text}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0;
}

function npm(args) {
  // The npm that runs us; on Windows plain `npm` is a .cmd file.
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Waits for a lock file that holds its owner's pid, so that `npm start` and `npm test` can begin at the same moment. */
function hold(file) {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      // Not in `finally`: process.exit() skips that.
      process.on('exit', () => rmSync(file, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') return;
      let owner;
      try {
        owner = Number(readFileSync(file, 'utf8'));
      } catch {
        continue;
      }
      if (owner && !isAlive(owner)) rmSync(file, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
  }
}

/** Runs `npm ci` when node_modules is absent or was made from another lock file. */
export function install() {
  checkNode();
  const stamp = path.join(root, 'node_modules', '.ready');
  const want = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === want;
  if (isFresh()) return;

  const guard = path.join(os.tmpdir(), `peil-ready-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
  hold(guard);
  if (!isFresh()) {
    const start = Date.now();
    say('installing packages (npm ci) ...');
    if (!npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])) {
      fail('npm ci failed; see above. Can the npm registry be reached?');
    }
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, want);
    say(`packages ready in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  rmSync(guard, { force: true });
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A program in PATH may be a wrapper without its binary, so it is tried. On Windows --version would open a window. */
function runs(file) {
  if (process.platform === 'win32') return true;
  return (
    spawnSync(file, ['--headless', '--no-sandbox', '--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
  );
}

function findChromium() {
  for (const name of ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']) {
    const file = process.env[name];
    if (!file) continue;
    if (isProgram(file) && runs(file)) return file;
    say(`${name}=${file} is no working program; looking further`);
  }
  const names = [
    'chromium',
    'chromium-headless-shell',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge',
  ];
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const inPath = names.flatMap((name) =>
    folders.filter((folder) => folder && !folder.includes('node_modules')).map((folder) => path.join(folder, name)),
  );
  const home = os.homedir();
  const apps = ['/Applications', path.join(home, 'Applications')].flatMap((folder) => [
    path.join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    path.join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
  ]);
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  return [...new Set([...inPath, ...apps, ...windows])].find((file) => isProgram(file) && runs(file));
}

/** Path of a Chromium that runs; on Debian as root it installs one when there is none. Ends the process when it cannot. */
export function browser() {
  const found = findChromium();
  if (found) return found;
  const isDebian = existsSync('/etc/debian_version') && isProgram('/usr/bin/apt-get');
  if (isDebian && process.getuid?.() === 0) {
    hold(path.join(os.tmpdir(), 'peil-ready-apt'));
    const afterWaiting = findChromium();
    if (afterWaiting) return afterWaiting;
    say("no Chromium found; installing the distribution's own (apt-get install chromium) ...");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    for (const name of ['chromium', 'chromium-browser']) {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  return fail(`No Chromium or Chrome found. Either
  - install one (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask google-chrome), or
  - point CHROME_PATH at its program file.`);
}

/** Flags for a quiet, headless Chromium that calls no one; root needs --no-sandbox. */
export function browserFlags() {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  ];
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  install();
  if (process.argv.includes('--browser')) say(`browser: ${browser()}`);
}
