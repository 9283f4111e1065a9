import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server in a test says to one request; `drop` breaks the connection halfway. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly drop?: boolean;
}

/** A server over loopback that keeps what it was asked. */
export interface PortalServer {
  readonly origin: string;
  readonly asked: string[];
  /** Ms before each answer. */
  delay: number;
  close(): Promise<void>;
}

/** Starts a server that answers as `reply` says; a string is sent as it is, anything else as JSON. */
export async function portalServer(reply: (url: URL, count: number) => Reply | unknown): Promise<PortalServer> {
  const asked: string[] = [];
  const counts = new Map<string, number>();
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const written = request.url ?? '/';
    asked.push(decodeURIComponent(written.replaceAll('+', ' ')));
    const count = counts.get(written) ?? 0;
    counts.set(written, count + 1);
    const said = reply(new URL(written, 'http://127.0.0.1'), count) as Partial<Reply> | undefined;
    const {
      status = 200,
      type = 'application/json',
      headers = {},
      body,
      drop,
    } = said && typeof said === 'object' && 'body' in said ? said : ({ body: said } as Partial<Reply>);
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
    const { length } = Buffer.from(text);
    setTimeout(() => {
      response.writeHead(status, { 'content-type': type, 'content-length': String(length), ...headers });
      if (!drop) response.end(text);
      else response.write(text.slice(0, length / 2), () => response.destroy());
    }, portal.delay);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const portal: PortalServer = {
    delay: 0,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return portal;
}
