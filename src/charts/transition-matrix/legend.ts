import { signKey, type SignItem } from '../../kit/sign-key.js';
import type { Scene } from './scene.js';

/** What each size and each sign means, in as many lines as it needs; `radius` is that of the symbol of a number. */
export function legendOf(scene: Scene, radius: (value: number) => number) {
  const { locale, width, matrix, size, stack } = scene;
  const items: readonly SignItem[] = [
    ...matrix.samples.map(([value, called]): SignItem => [
      locale.write(called),
      (x, y) => ({ shape: 'circle', x, y, r: Math.max(1, radius(value)), fill: 'category-1' }),
    ]),
    ...(matrix.more?.legendItems(scene, radius) ?? []),
    ...['none', 'unknown', 'impossible']
      .filter((wanted) => matrix.pairs.some(({ state }) => state === wanted))
      .map((state): SignItem => [
        locale.say(`legend.${state}`),
        (x, y) => stack([locale.say(`sign.${state}`)], x, y, { anchor: 'middle', fill: 'subtle' })[0],
      ]),
  ];
  return signKey(items, size * 1.7, 0, width, scene);
}
