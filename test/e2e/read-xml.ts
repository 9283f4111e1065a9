import type { Stage } from './stage.js';

/** What a strict XML reader sees. */
export interface XmlSeen {
  /** Name of the root element. */
  readonly root: string;
  /** What is wrong; `''` when it is well formed. */
  readonly broken: string;
  /** All words, white space made single. */
  readonly text: string;
  /** Names of all elements, each once. */
  readonly elements: readonly string[];
  /** Names of all attributes, each once. */
  readonly attributes: readonly string[];
}

/** Reads XML with a browser's own parser, on a page without a policy: the strict one forbids parsing. */
export async function readXml(stage: Stage, text: string): Promise<XmlSeen> {
  const page = await stage.blank();
  try {
    return await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, 'image/svg+xml');
      const all = [...read.querySelectorAll('*')];
      return {
        root: read.documentElement.localName,
        broken: read.querySelector('parsererror')?.textContent ?? '',
        text: (read.documentElement.textContent ?? '').replace(/\s+/g, ' '),
        elements: [...new Set(all.map((element) => element.localName))],
        attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
      };
    }, text);
  } finally {
    await page.close();
  }
}
