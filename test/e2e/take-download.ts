import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** What an element offers in its menu, in the order of the menu; the last where it is drawn by a specification. */
const kinds = ['svg', 'png', 'csv', 'data', 'vega-lite'] as const;

/** A file as the reader gets it. */
export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Saves a file through an element's own menu, by the mouse, and gives what came. */
export async function takeDownload(page: Page, tag: string, kind: (typeof kinds)[number]): Promise<Download> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peil-download-'));
  const session = await page.createCDPSession();
  try {
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const names = new Map<string, string>();
    let begun = false;
    const saved = new Promise<string>((done, fail) => {
      const late = setTimeout(() => fail(new Error(`no ${kind} was saved within 60 s`)), 60_000);
      session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => {
        begun = true;
        names.set(guid, suggestedFilename);
      });
      session.on('Browser.downloadProgress', ({ guid, state }) => {
        if (state !== 'completed') return;
        clearTimeout(late);
        done(names.get(guid) ?? '');
      });
    });
    // A picture that has just changed may still move what stands below it: a reader who misses clicks again.
    for (let turn = 0; turn < 5 && !begun; turn++) {
      const [menu] = await page.$$(`${tag} >>> .menu:not([open]) > summary`);
      await menu?.click();
      const open = await page.waitForSelector(`${tag} >>> .menu[open] button`, { timeout: 2000 }).catch(() => null);
      if (!open) continue;
      const buttons = await page.$$(`${tag} >>> .menu button`);
      if (buttons.length <= kinds.indexOf(kind) || buttons.length > kinds.length)
        throw new Error(`${buttons.length} files in the menu of ${tag}`);
      await buttons[kinds.indexOf(kind)]?.click();
      for (let wait = 0; wait < 50 && !begun; wait++) await new Promise((done) => setTimeout(done, 100));
    }
    const name = await saved;
    return { name, bytes: readFileSync(path.join(folder, name)) };
  } finally {
    await session.detach();
    rmSync(folder, { recursive: true, force: true });
  }
}
