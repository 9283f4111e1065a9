import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './import-graph.js';

const config = ts.getParsedCommandLineOfConfigFile(
  path.join(root, 'tsconfig.pure.json'),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(String(problem.messageText));
    },
  },
);
if (!config) throw new Error('tsconfig.pure.json cannot be read');

function problemsOf(code: string): readonly string[] {
  const name = path.join(root, 'src/core/snippet-for-purity.ts');
  const host = ts.createCompilerHost(config?.options ?? {});
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) => (file === name ? ts.createSourceFile(file, code, target) : read(file, target));
  const globals = path.join(root, 'test/structure/standard-globals.d.ts');
  const program = ts.createProgram([name, globals], config?.options ?? {}, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(name))
    .map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, ' '));
}

describe('the pure folders', () => {
  // That they compile so is a step of its own, `types pure`.
  it('are those of the configuration that compiles them', () => {
    for (const folder of ['core', 'kit', 'charts', 'access', 'locale', 'data', 'vega-lite'])
      expect(config.fileNames.some((file) => file.includes(`/src/${folder}/`))).toBe(true);
  });

  it.each(['document', 'window', 'fetch', 'HTMLElement', 'requestAnimationFrame', 'process', 'OffscreenCanvas'])(
    'cannot name %s',
    (name) => {
      expect(problemsOf(`export const a = ${name};`)).toHaveLength(1);
    },
  );

  it('can name what every runtime has', () => {
    expect(
      problemsOf("export const a = [new TextDecoder('utf-8'), new URL('https://voorbeeld.nl'), Intl.NumberFormat];"),
    ).toEqual([]);
  });
});
