export interface Cost {
  readonly chart: string;
  /** kB of 1000 bytes. */
  readonly limit: number;
  readonly bytes: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
  readonly over: boolean;
}
export function measure(dist?: string, budgets?: object): readonly Cost[];
