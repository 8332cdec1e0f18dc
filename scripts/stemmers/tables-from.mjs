/**
 * The letters, strings and replacements that a stemmer knows: as declarations, and by what they are made.
 * @param {string} python
 */
export function tablesFrom(python) {
  /** @type {Set<string>} */
  const makers = new Set();
  const tables = [...python.matchAll(/^ {4}((?:a|as|g)_\w+) = ((?:\[$[^\]]*\])|.*)$/gmu)].map(
    ([, name = "", value = ""]) => {
      const [maker, made] = name.startsWith("g_") ? ["letters", lettersFrom(value)] : tableFrom(python, name, value);
      if (maker !== "") makers.add(maker);
      return `const ${name} = ${maker === "" ? made : `${maker}(${made})`};`;
    },
  );
  return { tables, makers };
}

/**
 * By what a table is made, and of what.
 * @param {string} python
 * @param {string} name
 * @param {string} value
 * @returns {[maker: string, made: string]}
 */
function tableFrom(python, name, value) {
  if (name.startsWith("as_")) return ["", `[${stringsIn(value).map(quoted).join(", ")}]`];
  const [forwards, backwards] = ["find_among", "find_among_b"].map((call) =>
    new RegExp(`\\.${call}\\(\\w+\\.${name}\\)`, "u").test(python),
  );
  if (forwards === backwards) throw new Error(`${name} is looked for in both directions, or in none.`);
  return [forwards ? "beginnings" : "endings", amongFrom(value)];
}

/** @param {string} value */
const lettersFrom = (value) => quoted(stringsIn(value).join(""));

/** @param {string} value */
function amongFrom(value) {
  /** @type {Map<string, string[]>} */
  const byResult = new Map();
  const entries = [...value.matchAll(/Among\(("[^"]*"), -?\d+, (-?\d+)\)/gu)];
  if (entries.length !== value.split("Among(").length - 1) throw new Error(`An entry is not understood: ${value}`);
  for (const [, string = "", result = ""] of entries)
    byResult.set(result, [...(byResult.get(result) ?? []), JSON.parse(string)]);
  return `[${[...byResult].map(([result, strings]) => `[${result}, ${quoted(strings.join(" "))}]`).join(", ")}]`;
}

/** @param {string} value */
const stringsIn = (value) => (value.match(/"[^"]*"/gu) ?? []).map((string) => String(JSON.parse(string)));

/** @param {string} text */
const quoted = (text) => JSON.stringify(text);
