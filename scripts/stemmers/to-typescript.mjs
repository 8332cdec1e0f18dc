import { functionFrom } from "./function-from.mjs";
import { tablesFrom } from "./tables-from.mjs";

/**
 * One of Snowball's stemmers in Python as TypeScript.
 * @param {string} python
 */
export function toTypeScript(python) {
  const [, source = "", version = ""] = /^# Generated from (\w+\.sbl) by Snowball ([\d.]+)/u.exec(python) ?? [];
  const [, name = ""] = /^class (\w+)Stemmer\(BaseStemmer\):$/mu.exec(python) ?? [];
  if (version === "" || name === "") throw new Error("Not a stemmer that Snowball made.");
  const { tables, makers } = tablesFrom(python);
  return `// Made by scripts/make-stemmers.mjs from what Snowball ${version} makes of ${source}. BSD-3-Clause: see LICENSE in the folder above.
${importsFor(makers)}import { Program } from "../program";

${tables.join("\n")}

/** Snowball ${version}, ${source}. */
export class ${name} extends Program {
${fieldsFrom(python).join("\n")}

${functionsOf(python)
  .map((lines) => functionFrom(lines, `${name}Stemmer`))
  .join("\n\n")}
}
`;
}

/** @param {ReadonlySet<string>} makers */
function importsFor(makers) {
  const among = ["beginnings", "endings"].filter((maker) => makers.has(maker));
  const lines = [
    among.length > 0 && `import { ${among.join(", ")} } from "../among";\n`,
    makers.has("letters") && `import { letters } from "../letters";\n`,
  ];
  return lines.filter((line) => line !== false).join("");
}

/**
 * What a stemmer remembers while it works: `I_p1 = 0`.
 * @param {string} python
 */
function fieldsFrom(python) {
  return [...python.matchAll(/^ {4}([BI]_\w+) = (0|False)$/gmu)].map(
    ([, field, value]) => `  private ${field} = ${value === "False" ? "false" : value};`,
  );
}

/**
 * The lines of each function.
 * @param {string} python
 */
function functionsOf(python) {
  const lines = python.split("\n").map((line) => line.trimEnd());
  const starts = lines.flatMap((line, at) => (line.startsWith("    def ") ? [at] : []));
  return starts.map((start) => {
    const length = lines.slice(start + 1).findIndex((line) => line !== "" && !line.startsWith("        "));
    return lines.slice(start, length < 0 ? undefined : start + 1 + length).filter((line) => line !== "");
  });
}
