/** The words of a SPARQL query, of the few forms that the RDFa suite uses; comments and white space are left out. */
const TOKEN =
  /#[^\n]*|<([^<>\s]*)>|"""([\s\S]*?)"""|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|(@[a-z][a-z-]*)|(\^\^)|([?$]\w+)|(_:\w+)|([{}()[\].;,]|&&|!=|!|=)|([\w-]*:[\w-]*)|(\w+)|\s+/giu;

export type Token = {
  readonly kind: "iri" | "literal" | "language" | "variable" | "blank" | "name" | "word" | "sign";
  readonly text: string;
};

export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  for (const match of query.matchAll(TOKEN)) {
    const [, iri, long, double, single, language, typed, variable, blank, sign, name, word] = match;
    const literal = long ?? double ?? single;
    if (iri !== undefined) tokens.push({ kind: "iri", text: iri });
    else if (literal !== undefined) tokens.push({ kind: "literal", text: unescaped(literal) });
    else if (language !== undefined) tokens.push({ kind: "language", text: language.slice(1) });
    else if (variable !== undefined) tokens.push({ kind: "variable", text: variable.slice(1) });
    else if (blank !== undefined) tokens.push({ kind: "blank", text: blank });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (typed !== undefined || sign !== undefined) tokens.push({ kind: "sign", text: typed ?? sign ?? "" });
  }
  return tokens;
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t" };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/giu, (_whole, hex?: string, char?: string) =>
    hex === undefined ? (ESCAPES[char ?? ""] ?? char ?? "") : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
