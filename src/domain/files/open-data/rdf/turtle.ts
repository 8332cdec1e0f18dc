import { PREFIXES, type RdfNode, type RdfTerm, isPrefixed, safeIri } from "./graph";

/** Nodes as Turtle (https://www.w3.org/TR/turtle/), in their order. */
export function turtleOf(nodes: readonly RdfNode[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .\n`);
  return `${prefixes.join("")}${nodes.map(nodeText).join("")}`;
}

function nodeText({ iri, types, says }: RdfNode): string {
  const lines = [
    `a ${types.map(nameText).join(", ")}`,
    ...says.map(([property, term]) => `${nameText(property)} ${termText(term)}`),
  ];
  return `\n${nameText(iri)}\n  ${lines.join(" ;\n  ")} .\n`;
}

const nameText = (name: string): string => (isPrefixed(name) ? name : `<${safeIri(name)}>`);

function termText(term: RdfTerm): string {
  if ("iri" in term) return nameText(term.iri);
  const text = `"${escaped(term.text)}"`;
  if (term.language !== undefined) return `${text}@${term.language}`;
  return term.datatype === undefined ? text : `${text}^^${nameText(term.datatype)}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(
      /[\p{Cc}"\\]/gu,
      (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
