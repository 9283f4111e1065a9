import { loadBytes, type SourceRequest } from './source.js';

/** Loads a text, by its whole address, as any source is loaded. Throws a `PeilError`, or the signal's reason when the caller left. */
export async function loadText(url: string, request: SourceRequest): Promise<string> {
  const { bytes } = await loadBytes(url, request);
  return new TextDecoder().decode(bytes);
}
