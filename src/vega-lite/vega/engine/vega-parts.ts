import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';

/** A mark or a group of Vega's scene graph; what is listed is what is read here. */
export interface SceneMark {
  readonly marktype: string;
  readonly role?: string;
  readonly name?: string;
  readonly clip?: unknown;
  readonly interactive?: boolean;
  readonly items: readonly SceneItem[];
  readonly group?: SceneItem;
  readonly zindex?: number;
}

/** One item of a mark: its visual properties as Vega has computed them. */
export interface SceneItem {
  readonly mark: SceneMark;
  readonly datum?: unknown;
  readonly items?: readonly SceneMark[];
  readonly bounds?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly zindex?: number;
  readonly [property: string]: unknown;
}

interface TextItem {
  readonly fontSize?: number;
  readonly font?: string;
  readonly fontWeight?: number | string;
}

/** One command of a path with its numbers. */
export type PathCommand = readonly [command: string, ...numbers: number[]];

/** What Vega's types leave out of its scene graph. */
export interface SceneParts {
  readonly Marks: Readonly<
    Record<
      string,
      {
        readonly nested: boolean;
        attr(emit: (name: string, value: unknown) => void, item: SceneItem, renderer?: unknown): void;
      }
    >
  >;
  readonly textMetrics: { width: (item: TextItem, text: string) => number };
  readonly pathParse: (path: string) => readonly PathCommand[];
  /** Throws where a text is no expression. */
  readonly parseExpression: (expression: string) => unknown;
  readonly interpolate: (
    type: string,
    gamma?: number,
  ) => ((from: string, to: string) => (at: number) => string) | undefined;
}

export const scene = vega as unknown as SceneParts;

export { compile, expressionInterpreter, vega };
