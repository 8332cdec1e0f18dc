import { createServer } from "node:http";
import { htmlReply } from "./reply.mjs";
import { notFoundPage, problemPage } from "./plain-pages.mjs";

/** @typedef {{ port?: number, host?: string }} Where port 0 takes any free port */
/** @typedef {{ url: string, close: () => Promise<void> }} Served `url` ends without a slash */
/** @typedef {(url: URL) => import("./reply.mjs").Reply | undefined | Promise<import("./reply.mjs").Reply | undefined>} Answer */

/**
 * Serves what `answer` says on one address, by default of this machine only.
 * @param {Answer} answer
 * @param {Where} [where]
 * @returns {Promise<Served>}
 */
export async function listen(answer, { port = 0, host = "127.0.0.1" } = {}) {
  const waiting = new Set();
  const server = createServer((request, response) => void handle(request, response));

  /** @type {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void>} */
  async function handle(request, response) {
    const reply = await replyTo(answer, request);
    const timer = setTimeout(() => {
      waiting.delete(timer);
      send(response, reply, request.method === "HEAD");
    }, reply.delayMs ?? 0);
    waiting.add(timer);
  }

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${portOf(server)}`, close };

  function close() {
    waiting.forEach(clearTimeout);
    server.closeAllConnections();
    return new Promise((/** @type {(value: void) => void} */ resolve) => server.close(() => resolve()));
  }
}

/**
 * @param {Answer} answer
 * @param {import("node:http").IncomingMessage} request
 */
async function replyTo(answer, request) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return htmlReply(problemPage("This server only shows pages."), { status: 405, headers: { allow: "GET, HEAD" } });
  }
  // Joined as text: `new URL("//host/x", base)` would take the first segment for a host. The port is the real one.
  const address = `http://sites.invalid:${request.socket.localPort}${request.url ?? "/"}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return htmlReply(problemPage("This address cannot be read."), { status: 400 });
  try {
    return (await answer(url)) ?? htmlReply(notFoundPage(url.pathname), { status: 404 });
  } catch (error) {
    console.error(error);
    return htmlReply(problemPage("The sample server made a mistake; its window says which."), { status: 500 });
  }
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {import("./reply.mjs").Reply} reply
 * @param {boolean} headOnly
 */
function send(response, reply, headOnly) {
  response.writeHead(reply.status, {
    "content-length": Buffer.byteLength(reply.body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...reply.headers,
  });
  response.end(headOnly ? undefined : reply.body);
}

/** @param {import("node:http").Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}
