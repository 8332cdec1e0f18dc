import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Authority } from "./authority";

/** An authority that takes requests over http (RFC 3161 §3.4), as real ones do: no CORS, no TLS. */
export async function serveAuthority(authority: Authority) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      response.setHeader("content-type", "application/timestamp-reply");
      response.end(authority.reply(Buffer.concat(chunks)));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/stamp`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
