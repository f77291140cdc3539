import { createServer } from 'node:http';

/** A proxy that lets nothing through and writes down who was asked for. */
export interface Tripwire {
  readonly port: number;
  /** `host:port` of every attempt, in order. */
  readonly escaped: readonly string[];
  /** Begins a new list, for whoever has the browser next. */
  readonly forget: () => void;
  readonly close: () => void;
}

/**
 * The last of three walls: pages are answered before they reach the network and everything else is refused there, so whatever still
 * arrives here went around both.
 */
export async function tripwire(): Promise<Tripwire> {
  const escaped: string[] = [];
  const server = createServer((request, response) => {
    escaped.push(request.headers.host ?? request.url ?? '?');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    escaped.push(request.url ?? '?');
    // A browser that is being closed resets its connection: it was written down, and nothing else was wanted of it.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the tripwire has no port');
  return { port: address.port, escaped, forget: () => escaped.splice(0), close: () => server.close() };
}
