import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { NOTICES, writeNotices } from "./write-notices.mjs";

/** The checker's page, which goes into every export. */
export const VERIFIER_PAGE = "dist/verify/verify.html";

/** Where the checker for the command line and the checker's page are built to. */
export const VERIFIER_FOLDER = "dist/verify";

/** Build the checker: one file for Node, and one page for browsers, each of which needs nothing beside it; and what is in them of others. */
export async function buildVerifier() {
  mkdirSync(VERIFIER_FOLDER, { recursive: true });
  const script = await bundle("src/verifier/node/cli.ts", { node: true });
  const path = `${VERIFIER_FOLDER}/counterflow-verify.mjs`;
  writeFileSync(path, `#!/usr/bin/env node\n${script.code}`);
  chmodSync(path, 0o755);
  const inPage = await bundle("src/verifier/page/index.ts", { node: false });
  writeFileSync(VERIFIER_PAGE, page(inPage.code, writeNotices(inPage.moduleIds)));
  writeFileSync(`${VERIFIER_FOLDER}/${NOTICES}`, writeNotices([...script.moduleIds, ...inPage.moduleIds]));
  console.log(`built ${path} and ${VERIFIER_PAGE}`);
}

/**
 * The page: its script is the only one that may run, and nothing may be loaded or sent. It goes out alone, in exports, and
 * has its notices within it.
 * @param {string} code
 * @param {string} notices
 */
function page(code, notices) {
  if (/--!?>/u.test(notices)) throw new Error("a licence would end the comment that it stands in");
  const script = code.replaceAll("</script", "<\\/script");
  const style = readFileSync("src/verifier/page/page.css", "utf8");
  const hash = (/** @type {string} */ text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}`;
  return [
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>Counterflow</title><style>${style}</style></head>`,
    `<body><script type="module">${script}</script></body></html>`,
    `<!--\n${notices}-->\n`,
  ].join("\n");
}

/**
 * One script out of an entry and all it imports.
 * @param {string} entry
 * @param {{ node: boolean }} where
 */
async function bundle(entry, { node }) {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    ...(node && { ssr: { noExternal: true, target: "node" } }),
    build: {
      write: false,
      ssr: node ? entry : false,
      target: node ? "node20" : ["chrome137", "firefox140"],
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "es", codeSplitting: false } },
    },
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (Array.isArray(built) ? built[0] : built);
  const [chunk, ...more] = output.filter((file) => file.type === "chunk");
  if (!chunk || more.length > 0) throw new Error(`${entry} was not built to one file`);
  return chunk;
}
