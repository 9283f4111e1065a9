import { describe, expect, it } from 'vitest';
import { layoutPage } from '../../src/documents/page.js';
import { toSvg } from '../../src/documents/svg.js';
import { everyElement, parseXml } from '../render/well-formed.js';
import { parts } from './sample-parts.js';

describe('toSvg', () => {
  const svg = parseXml(toSvg(parts));
  const texts = [...everyElement(svg)].filter(({ name }) => name === 'text');

  it('holds every word of heading, summary, notes, source and date', () => {
    const told = texts
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, '');
    for (const words of [parts.heading, parts.summary.join(' '), ...parts.notes, parts.source!, parts.date!]) {
      expect(told).toContain(words.replace(/\s+/g, ''));
    }
  });

  it('keeps every line within the page and no line on another or on the picture', () => {
    const page = layoutPage(parts);
    const [around, picture] = page.parts;
    const lines = around!.drawing.guides[0]!.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape] : []));
    expect(lines.length).toBeGreaterThan(6);
    lines.forEach((line, at) => {
      const size = line.size!;
      expect(line.x + parts.measure(line.text, size, line.weight)).toBeLessThanOrEqual(page.width - 24);
      expect(line.y).toBeLessThan(page.height);
      const next = lines[at + 1];
      if (next) expect(next.y - next.size!).toBeGreaterThanOrEqual(line.y);
      const [top, bottom] = [picture!.y, picture!.y + picture!.drawing.height];
      expect(line.y < top || line.y - size >= bottom, line.text).toBe(true);
    });
  });

  it('says its language, name and description, and is the same each time', () => {
    expect(svg.attributes['lang']).toBe('nl');
    expect(svg.children[0]!.text).toBe(parts.heading);
    expect(svg.children[1]!.text).toContain(parts.summary[1]);
    expect(toSvg({ ...parts })).toBe(toSvg(parts));
  });

  it('does without words', () => {
    const bare = layoutPage({ ...parts, heading: '', summary: [], notes: [], source: '', date: '' });
    expect(bare.parts[0]!.drawing.guides[0]!.shapes).toEqual([]);
    expect(bare.height).toBeLessThan(parts.drawing.height + 80);
  });
});
