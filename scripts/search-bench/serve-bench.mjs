import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve } from "node:path";
import { build } from "vite";
import { projectionVersion } from "../build/projection-version.mjs";

const SQLITE = resolve("node_modules/@sqlite.org/sqlite-wasm/dist");
/** @type {Readonly<Record<string, string>>} */
const TYPES = { ".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm" };

// A worker of FTS5 is asked by messages; the others are in the page.
const IN_WORKER = `globalThis.library = new Proxy({}, { get: (_none, name) => (...given) => new Promise((done, failed) => {
  const worker = (globalThis.worker ??= new Worker("/fts5.js"));
  worker.onmessage = ({ data }) => "error" in data ? failed(new Error(data.error)) : done(data.answer);
  worker.postMessage({ name, given });
}) });`;

/** Serves a page for each engine, with the functions that are measured in \`globalThis.library\`. */
export async function serveBench() {
  const scripts = new Map();
  for (const engine of ["ours", "fts5", "flexsearch"]) scripts.set(`/${engine}.js`, await bundled(engine));
  const server = createServer((request, response) => {
    answer(request.url ?? "/", scripts).then(
      ({ type, body }) => {
        response.setHeader("content-type", type);
        response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no port");
  return {
    // Where the browser trusts a page as it does one of HTTPS: OPFS asks for that.
    url: `http://localhost:${address.port}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}

/** @param {string} url @param {ReadonlyMap<string, string>} scripts */
async function answer(url, scripts) {
  const script = scripts.get(url);
  if (script !== undefined) return { type: "text/javascript; charset=utf-8", body: script };
  if (url.startsWith("/sqlite/"))
    return { type: TYPES[extname(url)] ?? "text/plain", body: await readFile(resolve(SQLITE, url.slice(8))) };
  const head =
    url === "/fts5.html" ? `<script>${IN_WORKER}</script>` : `<script src="${url.replace("html", "js")}"></script>`;
  return { type: "text/html", body: `<!doctype html><title>bench</title>${head}` };
}

/** @param {string} engine */
async function bundled(engine) {
  const entry = `bench:${engine}`;
  const file = resolve(`tests/bench/in-page/search-${engine}.ts`);
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      projectionVersion(),
      {
        name: "search-bench",
        enforce: "pre",
        resolveId: (id) => (id === entry ? `\0${id}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? `import * as library from ${JSON.stringify(file)}; globalThis.library = library;`
            : undefined,
      },
    ],
    build: { write: false, target: "esnext", rolldownOptions: { input: entry, output: { format: "iife" } } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`${engine} was not built`);
  return output.output[0].code;
}
