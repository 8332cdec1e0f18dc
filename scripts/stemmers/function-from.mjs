/** What a line of Python becomes: the first pattern that fits decides. */
const STATEMENTS = /** @type {const} */ ([
  [/^while True:$/u, () => "while (true) {"],
  [/^if (.+):$/u, (/** @type {string} */ test) => `if (${expression(test)}) {`],
  [/^elif (.+):$/u, (/** @type {string} */ test) => `else if (${expression(test)}) {`],
  [/^else:$/u, () => "else {"],
  [/^raise (lab\d+)\(\)$/u, (/** @type {string} */ label) => `break ${label};`],
  [/^(break|continue)$/u, (/** @type {string} */ word) => `${word};`],
  [/^return (.+)$/u, (/** @type {string} */ value) => `return ${expression(value)};`],
  [/^((?:self\.)?\w+) (=|\+=|-=) (.+)$/u, assignment],
  [/^(self\.\w+\(.*\))$/u, (/** @type {string} */ call) => `${expression(call)};`],
]);

/**
 * A function of a stemmer as a method.
 * @param {readonly string[]} lines
 * @param {string} stemmer the name of its class
 */
export function functionFrom([head = "", ...lines], stemmer) {
  const [, name = ""] = /^ {4}def (\w+)\(self\):$/u.exec(head) ?? [];
  const body = lines.map((line) => line.replaceAll(`${stemmer}.`, ""));
  const method = name === "_stem" ? "protected override run" : `private ${name.replace(/^__/u, "")}`;
  return [`${method}(): boolean {`, ...variablesOf(body), ...statementsFrom(body), "}"].join("\n");
}

/**
 * Python's variables belong to the whole function.
 * @param {readonly string[]} body
 */
function variablesOf(body) {
  /** @type {Map<string, string>} */
  const first = new Map();
  for (const line of body) {
    const [, name, value = ""] = /^ +(\w+) = (.+)$/u.exec(line) ?? [];
    if (name !== undefined && !first.has(name)) first.set(name, value);
  }
  return [...first].map(([name, value]) => `let ${name} = ${startOf(value)};`);
}

/** @param {string} value the first that is assigned */
function startOf(value) {
  if (/^(?:True|False)$/u.test(value)) return "false";
  return value === "self.slice_to()" ? '""' : "0";
}

/** @param {readonly string[]} body */
function statementsFrom(body) {
  /** @type {string[]} */
  const out = [];
  /** @type {number[]} */
  const open = [];
  body.forEach((line, at) => {
    const indent = line.length - line.trimStart().length;
    while (indent <= (open.at(-1) ?? -1)) {
      out.push("}");
      open.pop();
    }
    const said = statementFrom(body, at, line.trim(), indent);
    if (said === undefined) return;
    out.push(said);
    if (said.endsWith("{")) open.push(indent);
  });
  return [...out, ...open.map(() => "}")];
}

/**
 * @param {readonly string[]} body
 * @param {number} at
 * @param {string} line
 * @param {number} indent
 */
function statementFrom(body, at, line, indent) {
  // `try` with its `except lab0: pass` is a block that `raise lab0()` leaves.
  if (/^except lab\d+: pass$/u.test(line)) return undefined;
  if (line === "try:") return `${labelAfter(body, at, indent)}: {`;
  for (const [pattern, become] of STATEMENTS) {
    const found = pattern.exec(line);
    if (found) return become(found[1] ?? "", found[2] ?? "", found[3] ?? "");
  }
  throw new Error(`A line is not understood: ${line}`);
}

/**
 * @param {readonly string[]} body
 * @param {number} at
 * @param {number} indent
 */
function labelAfter(body, at, indent) {
  const end = body.slice(at).find((line) => line.startsWith(`${" ".repeat(indent)}except `));
  const [, label] = /except (lab\d+): pass$/u.exec(end ?? "") ?? [];
  if (label === undefined) throw new Error("A try has no label.");
  return label;
}

/**
 * @param {string} name
 * @param {string} operator
 * @param {string} value
 */
function assignment(name, operator, value) {
  return `${expression(name)} ${operator} ${expression(value)};`;
}

/** @param {string} python */
function expression(python) {
  return python
    .split(/("[^"]*")/u)
    .map((part, at) => (at % 2 === 1 ? part : withoutStrings(part)))
    .join("");
}

/** What an expression may be made of, beside strings; `and`, `or` and `not` are the only words of Python's own. */
const KNOWN = /^(?:(?!\b(?:lambda|if|else|for|in|is)\b)[\w .()[\],+\-<>=!])*$/u;

/** @param {string} python */
function withoutStrings(python) {
  if (!KNOWN.test(python)) throw new Error(`An expression is not understood: ${python}`);
  return python
    .replaceAll("self.__", "this.")
    .replaceAll("self.", "this.")
    .replaceAll(/\bTrue\b/gu, "true")
    .replaceAll(/\bFalse\b/gu, "false")
    .replaceAll(" or ", " || ")
    .replaceAll(" and ", " && ")
    .replaceAll(/\bnot /gu, "!")
    .replaceAll(" == ", " === ")
    .replaceAll(" != ", " !== ");
}
