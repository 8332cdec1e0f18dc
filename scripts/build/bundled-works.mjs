import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * Packages that name their licence and author and come without its text, which is here then: the licence's own words, with
 * the author as the package names them.
 * @type {Readonly<Record<string, string>>}
 */
const KEPT_TEXTS = { "@nodable/entities": "scripts/build/licences/@nodable-entities.txt" };

/**
 * Others' work that is in a bundle.
 * @typedef {object} Work
 * @property {string} name a package's, with its version, or the folder of ours that is made from such work
 * @property {string} licence its short name; empty where only the text says it
 * @property {string} home where its source is found; empty where it does not say
 * @property {string} text its licence and notices, word for word
 */

/** Files that have to be handed on with what they belong to. */
const TEXTS = /^(?:copying|licen[cs]e|notice)(?:\.(?:md|txt))?$/iu;

/**
 * The works of others among a bundle's modules, each once, by name.
 * @param {Iterable<string>} moduleIds as the bundler names them: paths, perhaps with a query
 * @returns {Work[]}
 * @throws where a work comes without the text of its licence
 */
export function bundledWorks(moduleIds) {
  const folders = new Set([...moduleIds].map(folderOfWork).filter((folder) => folder !== undefined));
  const works = new Map([...folders].map(workIn).map((work) => [work.name, work]));
  return [...works.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The folder whose licence a module has; nothing where the module is all ours, or the bundler's own.
 * @param {string} id
 */
function folderOfWork(id) {
  const path = resolve(id.replace(/\?.*$/u, ""));
  if (!existsSync(path)) return undefined;
  const isWork = isOfPackage(path) ? isPackage : hasTexts;
  for (let folder = dirname(path); folder !== resolve() && folder !== dirname(folder); folder = dirname(folder))
    if (isWork(folder)) return folder;
  return undefined;
}

/** @param {string} path */
const isOfPackage = (path) => path.split(sep).includes("node_modules");

/**
 * Folders within a package may have a description, too, which says of what kind their modules are and no version.
 * @param {string} folder
 */
const isPackage = (folder) => existsSync(join(folder, "package.json")) && Boolean(description(folder).version);

/** @param {string} folder */
const hasTexts = (folder) => textsIn(folder).length > 0;

/** @param {string} folder */
const description = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** @param {string} folder */
const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => TEXTS.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").trim());

/**
 * @param {string} folder
 * @returns {Work}
 */
function workIn(folder) {
  const kept = isOfPackage(folder) ? KEPT_TEXTS[description(folder).name] : undefined;
  const found = textsIn(folder);
  const texts = found.length === 0 && kept ? [readFileSync(kept, "utf8").trim()] : found;
  if (texts.length === 0) throw new Error(`${folder} has no text of its licence to hand on`);
  if (!isOfPackage(folder))
    return { name: ours(folder), licence: "", home: "", text: [saidOf(folder), ...texts].join("\n\n") };
  const { name, version, license = "", repository, homepage = "" } = description(folder);
  const home = String(repository?.url ?? repository ?? homepage).replace(/^git\+/u, "");
  return { name: `${name} ${version}`, licence: license, home, text: texts.join("\n\n") };
}

/** @param {string} folder */
const ours = (folder) => relative(resolve(), folder).split(sep).join("/");

/**
 * What our own NOTICE says of a folder.
 * @param {string} folder
 */
const saidOf = (folder) =>
  readFileSync("NOTICE", "utf8")
    .split(/\n{2,}/u)
    .filter((part) => part.includes(ours(folder)))
    .join("\n\n")
    .trim();
