import { build, type Rolldown } from "vite";
import { projectionVersion } from "../../../scripts/build/projection-version.mjs";

const EVENTS = "events/events.js";

/** A library of the npm registry, or a file by its path, as one script that leaves it in `globalThis.library`; what it wants of Node is the browser's. */
export async function bundleLibrary(name: string): Promise<string> {
  const entry = `bench:${name}`;
  const built = await build({
    configFile: false,
    logLevel: "error",
    resolve: { alias: { events: EVENTS } },
    plugins: [
      projectionVersion(),
      {
        name: "bench-library",
        enforce: "pre",
        resolveId: (id) => (id === entry || id === "url" ? `\0${id}` : undefined),
        load: (id) => sourceOf(id.slice(1), entry, name),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: "iife" } } },
  });
  const [chunk] = (built as Rolldown.RolldownOutput).output;
  return chunk.code;
}

function sourceOf(id: string, entry: string, name: string): string | undefined {
  if (id === "url") return "export const URL = globalThis.URL;";
  return id === entry ? `import * as library from ${JSON.stringify(name)}; globalThis.library = library;` : undefined;
}
