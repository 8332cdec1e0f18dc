import { isUtf8 } from "node:buffer";
import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { contentTypeOf } from "../tests/sites/common/content-types.mjs";
import { listen } from "../tests/sites/common/listen.mjs";
import { markup } from "../tests/sites/common/markup.mjs";
import { plainPage } from "../tests/sites/common/plain-pages.mjs";
import { htmlReply } from "../tests/sites/common/reply.mjs";

const MOST_LISTED = 5000;

/**
 * A saved page is looked at, not run: its scripts would load trackers or send the visitor elsewhere. What lies in the
 * folder itself (pictures, styles) is shown.
 */
const DEAD_PAGE =
  "default-src 'self' data:; style-src 'self' 'unsafe-inline' data:; script-src 'none'; form-action 'none'";

/**
 * Serves a folder of saved pages, with a list of them at `/`. Nothing outside the folder is answered, not even through a
 * symbolic link.
 * @param {string} dir
 * @param {import("../tests/sites/common/listen.mjs").Where} [where]
 * @returns {Promise<import("../tests/sites/common/listen.mjs").Served>} the address, without a slash at its end
 * @throws when the folder does not exist
 */
export async function serveFolder(dir, where) {
  const root = await realpath(dir);
  const answer = async (/** @type {URL} */ url) =>
    url.pathname === "/" ? htmlReply(await listPage(root)) : fileReply(root, url.pathname);
  return listen(answer, where);
}

/**
 * @param {string} root
 * @param {string} pathname
 * @returns {Promise<import("../tests/sites/common/reply.mjs").Reply | undefined>}
 */
async function fileReply(root, pathname) {
  const path = await pathInside(root, pathname);
  if (path === undefined || !(await stat(path)).isFile()) return undefined;
  const body = await readFile(path);
  return { status: 200, headers: { "content-type": typeOf(path, body), "content-security-policy": DEAD_PAGE }, body };
}

/**
 * The file an address means, with every link followed, if it lies in the folder.
 * @param {string} root
 * @param {string} pathname
 */
async function pathInside(root, pathname) {
  const name = decode(pathname);
  if (name === undefined || name.includes("\0")) return undefined;
  return pathWithin(root, join(root, name));
}

/**
 * Where a path leads with every link followed, if that lies in the folder.
 * @param {string} root
 * @param {string} linked
 */
async function pathWithin(root, linked) {
  const path = await realpath(linked).catch(absent);
  return path?.startsWith(root.endsWith(sep) ? root : root + sep) ? path : undefined;
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined; // a lone % names no file
  }
}

/** @param {NodeJS.ErrnoException} error */
function absent(error) {
  if (["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes(error.code ?? "")) return undefined;
  throw error;
}

/**
 * A page in another encoding says so itself; one in UTF-8 often does not.
 * @param {string} path
 * @param {Buffer} body
 */
function typeOf(path, body) {
  const type = contentTypeOf(path);
  return type === "text/html" && isUtf8(body) ? `${type}; charset=utf-8` : type;
}

/** @param {string} root */
async function listPage(root) {
  const pages = await pagesIn(root);
  const items = pages.slice(0, MOST_LISTED).map((name) => markup`<li><a href="${addressOf(name)}">${name}</a></li>`);
  const left = pages.length - items.length;
  return plainPage(
    pages.length === 1 ? "One saved page" : `${pages.length} saved pages`,
    markup`<ul>${items}</ul>${left > 0 && markup`<p>${left} more are not listed; open them by their address.</p>`}`,
  );
}

/**
 * The names of the pages that are served, from the folder on.
 * @param {string} root
 */
async function pagesIn(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const named = entries.filter(({ name }) => /\.x?html?$/i.test(name));
  const served = await Promise.all(named.map((entry) => isServed(root, entry)));
  return named
    .filter((_entry, n) => served[n])
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .sort();
}

/**
 * @param {string} root
 * @param {import("node:fs").Dirent} entry
 */
async function isServed(root, entry) {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const path = await pathWithin(root, join(entry.parentPath, entry.name));
  return path !== undefined && (await stat(path)).isFile();
}

/** @param {string} name */
function addressOf(name) {
  return `/${name.split(sep).map(encodeURIComponent).join("/")}`;
}
