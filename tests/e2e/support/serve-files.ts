import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A file by its path: its Content-Type and what is in it. */
export type Files = Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>>;

/** Serves some files on this machine alone. */
export async function serveFiles(files: Files): Promise<{ url: string; asked: string[]; close(): void }> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const [type, body] = files[url] ?? [];
    response.writeHead(type === undefined ? 404 : 200, { "content-type": type ?? "text/plain" });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => void server.close(),
  };
}
