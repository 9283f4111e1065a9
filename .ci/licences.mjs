// The licences of the packages whose code is in the browser's files: BSD, ISC and MIT want their text to travel along.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Names of the packages that source maps in a folder speak of. */
function packagesIn(folder, packages) {
  const names = new Set();
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js.map'))) {
    const { sources } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    for (const source of sources) {
      const inside = path
        .relative(packages, path.resolve(folder, path.dirname(file), source))
        .split(path.sep)
        .join('/');
      const name = /^((?:@[^/]+\/)?[^./][^/]*)\//.exec(inside)?.[1];
      if (name) names.add(name);
    }
  }
  return [...names].sort();
}

/** Writes `THIRD-PARTY-LICENCES.txt` into a built folder; throws for a package without a licence text. */
export function writeLicences(folder, root) {
  const packages = path.join(root, 'node_modules');
  const parts = packagesIn(folder, packages).map((name) => {
    const home = path.join(packages, name);
    const { version, license } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
    const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file || !existsSync(path.join(home, file))) throw new Error(`${name} has no licence text to take along`);
    return `${name} ${version} (${license})\n\n${readFileSync(path.join(home, file), 'utf8').trim()}\n`;
  });
  const line = `\n${'-'.repeat(80)}\n\n`;
  writeFileSync(
    path.join(folder, 'THIRD-PARTY-LICENCES.txt'),
    `Peil itself: EUPL-1.2. Its files for the browser hold code of these packages.\n${line}${parts.join(line)}`,
  );
}
