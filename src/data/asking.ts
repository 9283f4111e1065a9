/** What came for an address. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Status, headers and last address; absent for a `data:` address. */
  readonly response?: {
    readonly status: number;
    readonly url: string;
    readonly headers: Iterable<readonly [string, string]> & { get(name: string): string | null };
  };
}

/** What a request may ask besides an address. */
export interface MoreTerms {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is asked of a server for a source: the address, which may differ from the one that the page wrote. */
export interface Plan extends MoreTerms {
  readonly url: string;
}
