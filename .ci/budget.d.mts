export interface Cost {
  readonly chart: string;
  /** kB of 1000 bytes. */
  readonly limit: number;
  readonly bytes: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
  /** The most that it adds to a page with another monitor of its kind; `undefined` where that has no limit. */
  readonly more?: number;
  readonly over: boolean;
}
export function measure(dist?: string, budgets?: object): readonly Cost[];
