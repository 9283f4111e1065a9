import type { Server } from 'node:http';

export const strictPolicy: string;
export const demoRoutes: Readonly<Record<string, string>>;
export interface Serving {
  readonly port: number;
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}
export function serve(options?: {
  port?: number;
  routes?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
}): Promise<Serving>;
