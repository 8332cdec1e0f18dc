import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What was sent to the case system, and what it answered; nothing where it kept silent. */
export interface Told {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  readonly answer: number | undefined;
}

/** What it answers next: a status, with a header; silence where it is `hang`. */
type Next = "hang" | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

/** A case system that lies where it is told to: pages of cases, an address that is told of what happens, and a list of cases. */
export async function serveCaseSystem() {
  const told: Told[] = [];
  const elsewhere: string[] = [];
  const next: Next[] = [];
  const list = { text: "" };
  const server = createServer((request, response) => {
    const { url = "", method, headers } = request;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      if (url === "/hooks" && method === "POST") {
        const now = next.shift() ?? { status: 202 };
        told.push({ headers, body, answer: now === "hang" ? undefined : now.status });
        if (now === "hang") return;
        response.writeHead(now.status, now.headers);
        response.end(now.status === 202 ? "" : "<h1>".repeat(100_000));
        return;
      }
      if (url === "/elsewhere") elsewhere.push(body);
      const [, id] = /^\/case\/([^/?]+)$/u.exec(url) ?? [];
      if (url === "/list.csv") {
        response.writeHead(200, { "content-type": "text/csv; charset=utf-8" });
        response.end(list.text);
        return;
      }
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(
        id === undefined
          ? page("All cases", "<p>PL-3001 and PL-3002 are new.</p>")
          : page(`${id} – A place for the Kaya family`, "<p>Opened in October. See also PL-9999.</p>"),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    told,
    elsewhere,
    next,
    list,
    port,
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
