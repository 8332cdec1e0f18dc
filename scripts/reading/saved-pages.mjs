import { readFile, readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A page saved to disk, with the address it is to be read under.
 * @typedef {{ file: string, path: string, url: string }} SavedPage
 */

/**
 * Every saved page of a folder, by name.
 * @param {string} dir
 * @returns {Promise<SavedPage[]>}
 */
export async function pagesOf(dir) {
  const names = (await readdir(dir)).filter((name) => /\.(?:html?|xhtml)$/iu.test(name)).sort();
  return Promise.all(names.map((name) => savedPage(join(dir, name))));
}

/**
 * @param {string} path
 * @param {string} [url] the page's own address; told by the page itself unless said here
 * @returns {Promise<SavedPage>}
 */
export async function savedPage(path, url) {
  const address = url ?? addressIn(await readFile(path, "latin1")) ?? pathToFileURL(resolve(path)).href;
  return { file: basename(path), path, url: address };
}

const SAVED_FROM = /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/u;
const CANONICAL = /<link\b(?=[^>]*\brel=["']?canonical\b)[^>]*\bhref=(?:"([^"]+)"|'([^']+)'|([^\s>]+))/iu;

/**
 * The address a saved page gives as its own: where a browser saved it from, or its canonical link.
 * @param {string} html
 * @returns {string | undefined}
 */
function addressIn(html) {
  const found = SAVED_FROM.exec(html) ?? CANONICAL.exec(html);
  const text = found?.slice(1).find((group) => group !== undefined);
  return text !== undefined && /^https?:/iu.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}
