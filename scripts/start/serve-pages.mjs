import { serveFolder } from "../serve-folder.mjs";
import { serveSites } from "../serve-sites.mjs";
import { layFiles } from "./lay-files.mjs";

/**
 * Make the pages to read available: `url` is what to show, `read` the page to do the main job on, `files` where the files
 * lie that go with the samples.
 * @param {import("./read-options.mjs").StartOptions} options
 * @returns {Promise<{ url: string, read: string, files: readonly string[], close(): Promise<unknown> }>}
 */
export async function servePages({ url, dir }) {
  if (url !== undefined) return { url, read: url, files: [], close: async () => undefined };
  if (dir === undefined) {
    const { url: base, close } = await serveSites();
    return { url: `${base}/`, read: `${base}/care/homes/lindenhof`, files: layFiles(), close };
  }
  const { url: base, close } = await serveFolder(dir).catch(() => {
    throw new Error(`There is no folder ${dir} to serve`);
  });
  return { url: `${base}/`, read: await firstPage(`${base}/`), files: [], close };
}

/**
 * The first saved page that the folder's list links to; the list itself where there is none.
 * @param {string} list
 */
async function firstPage(list) {
  const html = await (await fetch(list)).text();
  const [, href] = /<li><a href="([^"]+)"/.exec(html) ?? [];
  return href ? new URL(href, list).href : list;
}
