/**
 * What the reader of a site is called in code: `reviews.example` → `reviewsExample`.
 * @param {string} name
 */
export function variableFor(name) {
  const variable = name.replace(/[.-]+([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
  return /^\d/u.test(variable) ? `site${variable}` : variable;
}

/**
 * @param {string} name
 * @param {string} variable
 */
export function readerFor(name, variable) {
  return `import type { Site } from "./site";

/** Say what markup leaves out on this site's pages, and what this adds. */
export const ${variable}: Site = {
  name: "${name}",
  sources: [],
  recipes: [
    {
      v: 1,
      name: "${name}",
      syntax: "site",
      hosts: ["${name}"],
      subject: { types: ["LocalBusiness"], name: { css: "h1" } },
      rules: [],
    },
  ],
};
`;
}

/** @param {string} what */
export function pageFor(what) {
  return `<!doctype html>
<!-- To be written by hand, in the site's shape: ${what}. -->
<title></title>
`;
}

/**
 * @param {string} name
 * @param {object} expected
 */
export function expectedFor(name, expected) {
  return `${JSON.stringify({ url: `https://${name}/`, ...expected }, null, 2)}\n`;
}

/**
 * The registration with one more site, in alphabetical order.
 * @param {string} index
 * @param {string} variable
 * @param {string} file
 */
export function indexWith(index, variable, file) {
  const list = /(export const sites: readonly Site\[\] = \[)([^\]]*)(\];)/u;
  const known = list.exec(index)?.[2]?.match(/\w+/gu) ?? [];
  const names = [...known, variable].sort().join(", ");
  return sortedImports(`import { ${variable} } from "./${file}";\n${index}`).replace(list, `$1${names}$3`);
}

/** @param {string} index */
function sortedImports(index) {
  const lines = index.split("\n");
  const sites = lines.filter((line) => /^import (?:type )?\{ \w+ \} from "\.\/[^"]+";$/u.test(line)).sort(byFile);
  const others = lines.filter((line) => !sites.includes(line));
  const last = others.findLastIndex((line) => line.startsWith("import "));
  return [...others.slice(0, last + 1), ...sites, ...others.slice(last + 1)].join("\n");
}

/**
 * @param {string} one
 * @param {string} other
 */
function byFile(one, other) {
  const [from, otherFrom] = [one, other].map((line) => line.split(" from ")[1] ?? "");
  return (from ?? "") < (otherFrom ?? "") ? -1 : 1;
}

/**
 * The table with an empty row for the site at its end.
 * @param {string} docs
 * @param {string} name
 */
export function docsWithRow(docs, name) {
  const lines = docs.split("\n");
  const header = lines.findIndex((line) => line.startsWith("| site"));
  const end = lines.findIndex((line, index) => index > header && !line.startsWith("|"));
  return [...lines.slice(0, end), `| ${name} | | | | |`, ...lines.slice(end)].join("\n");
}
