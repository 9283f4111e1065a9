import { describe, expect, it } from 'vitest';
import { allMarks, roles, type Drawing } from '../../src/core/drawing.js';
import { escapeXml, writeSheet, writeSvg } from '../../src/render/write.js';
import { dark, light } from '../../src/theme/palettes.js';
import { mark, sample, swarmMark } from './sample-drawing.js';
import { everyElement, parseXml } from './well-formed.js';

const about = { title: 'Banen', description: 'Er zijn 12 banen.', lang: 'nl' };
const box = { x: 0, y: 0, width: 10, height: 10 };
const illegal = ['\u0000', '\u0008', '\u001b', '\ud800', '\uffff'];
const hostile = `<script>alert('1')</script> & "quotes" ]]> ${illegal.join(' ')} 🙂`;

const drawing = (marks: Drawing['marks']): Drawing => ({ width: 100, height: 50, guides: [], marks, notes: [] });

describe('writeSvg', () => {
  it('is well formed, finite and the same each time', () => {
    const text = writeSvg(sample, light, about);
    expect(writeSvg(structuredClone(sample), light, about)).toBe(text);
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
    const svg = parseXml(text);
    expect(svg.attributes).toMatchObject({ viewBox: '0 0 760 480', lang: 'nl', role: 'img' });
    for (const { attributes } of everyElement(svg)) {
      for (const value of Object.values(attributes)) expect(value).not.toMatch(/\d\.\d{3,}/);
    }
  });

  it('is named and described by its own words', () => {
    const svg = parseXml(writeSvg(sample, light, about));
    const [title, desc] = svg.children;
    expect([title?.name, title?.text]).toEqual(['title', about.title]);
    expect([desc?.name, desc?.text]).toEqual(['desc', about.description]);
    expect(svg.attributes['aria-labelledby']).toBe(`${title?.attributes['id']} ${desc?.attributes['id']}`);
  });

  it('has unique ids, that differ between pictures, and refers only to ids that are there', () => {
    const texts = [
      writeSvg(sample, light, about),
      writeSvg(sample, dark, about),
      writeSvg(sample, light, { ...about, title: 'Anders' }),
    ];
    const ids = texts.flatMap((text) =>
      [...everyElement(parseXml(text))].flatMap(({ attributes }) => attributes['id'] ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const text of texts) {
      const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(0);
      for (const id of used) expect(ids).toContain(id);
    }
  });

  it('paints with literal colours of the theme only', () => {
    const known = new Set<string>([...roles.map((role) => dark.colours[role]), 'none', '#b3a1c9']);
    for (const { attributes } of everyElement(parseXml(writeSvg(sample, dark, about)))) {
      for (const key of ['fill', 'stroke'] as const) {
        const value = attributes[key];
        if (value !== undefined && !value.startsWith('url(')) expect(known, value).toContain(value);
      }
    }
  });

  it('holds every mark that has shapes', () => {
    const found = new Set(
      [...everyElement(parseXml(writeSvg(sample, light, about)))].map(({ attributes }) => attributes['data-mark']),
    );
    for (const { id } of allMarks(sample.marks)) expect(found).toContain(id);
  });

  it('is safe with hostile words anywhere', () => {
    const text = writeSvg(
      drawing([mark(hostile, box, [{ shape: 'text', x: 0, y: 0, text: hostile }])]),
      { ...light, fontFamily: `"Open Sans", 'x'` },
      { title: hostile, description: hostile, lang: '"><script>' },
    );
    const svg = parseXml(text);
    const told = illegal.reduce((words, character) => words.replace(character, '\ufffd'), hostile);
    const elements = [...everyElement(svg)];
    expect(elements.map(({ name }) => name)).not.toContain('script');
    expect(elements.filter((element) => element.text === told).map(({ name }) => name)).toEqual([
      'title',
      'desc',
      'text',
    ]);
    expect(elements.some(({ attributes }) => attributes['data-mark'] === told)).toBe(true);
  });

  it('writes each point of a swarm once, in one path per paint', () => {
    const paths = [...everyElement(parseXml(writeSvg(drawing([swarmMark('s', 1003, box)]), light, about)))].filter(
      ({ name }) => name === 'path',
    );
    expect(paths).toHaveLength(4);
    expect(paths.reduce((sum, { attributes }) => sum + attributes['d']!.split('M').length - 1, 0)).toBe(1003);
  });

  it('places several drawings on one sheet without sharing ids', () => {
    const rect = { shape: 'rect', ...box, fill: 'category-1', pattern: 'hatch' } as const;
    const one = drawing([mark('a', box, [rect])]);
    const text = writeSheet(
      {
        width: 100,
        height: 120,
        parts: [
          { drawing: one, x: 0, y: 0 },
          { drawing: one, x: 0, y: 60 },
        ],
      },
      light,
      about,
    );
    const ids = [...everyElement(parseXml(text))].flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(4);
  });
});

describe('escapeXml', () => {
  it('keeps what XML can hold', () => {
    expect(escapeXml('één 🙂 €')).toBe('één 🙂 €');
    expect(escapeXml('a\tb\nc')).toBe('a&#9;b&#10;c');
  });
});
