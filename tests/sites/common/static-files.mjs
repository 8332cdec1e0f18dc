import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contentTypeOf } from "./content-types.mjs";

/**
 * The style sheets and scripts of a site, read once. Only names found in the folder are answered, so no address can
 * lead out of it.
 * @param {string} prefix the address they are served under, e.g. `/care/static/`
 * @param {URL} folder
 * @returns {import("./reply.mjs").Site}
 */
export function staticFiles(prefix, folder) {
  const root = fileURLToPath(folder);
  const files = new Map(readdirSync(root).map((name) => [prefix + name, readFileSync(new URL(name, folder))]));
  return ({ pathname }) => {
    const body = files.get(pathname);
    return body && { status: 200, headers: { "content-type": contentTypeOf(pathname) }, body };
  };
}
