import { type Token, tokensOf } from "./ask-tokens";

export type Node =
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "iri"; readonly iri: string }
  | { readonly kind: "literal"; readonly text: string; readonly language?: string; readonly datatype?: string };
export type Pattern = readonly [Node, Node, Node];
export type Condition = { readonly test: "blank" | "unbound" | "plain"; readonly variable: string };

export interface AskQuery {
  readonly patterns: Pattern[];
  readonly optional: Pattern[];
  readonly conditions: Condition[];
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** Reads a SPARQL ASK query: basic graph patterns, one level of OPTIONAL, and the three kinds of FILTER the suite has. */
export function parseAsk(query: string): AskQuery {
  return new AskParser(tokensOf(query)).parse();
}

class AskParser {
  private at = 0;
  private base = "http://example.org/";
  private fresh = 0;
  private readonly prefixes = new Map<string, string>();
  private readonly query: AskQuery = { patterns: [], optional: [], conditions: [] };

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): AskQuery {
    while (!this.takes("word", "ask")) this.prologue();
    this.takes("word", "where");
    this.expect("{");
    this.group(this.query.patterns);
    return this.query;
  }

  private prologue(): void {
    if (this.takes("word", "base")) this.base = this.next().text;
    else if (this.takes("word", "prefix")) {
      const name = this.next().text.slice(0, -1);
      this.prefixes.set(name, new URL(this.next().text, this.base).href);
    } else throw new Error(`unexpected ${this.next().text}`);
  }

  private group(patterns: Pattern[]): void {
    while (!this.takes("sign", "}")) {
      if (this.takes("sign", ".")) continue;
      if (this.takes("word", "filter")) this.filter();
      else if (this.takes("word", "optional")) {
        this.expect("{");
        this.group(this.query.optional);
      } else this.triples(patterns);
    }
  }

  private triples(patterns: Pattern[]): void {
    const subject = this.node(patterns);
    if (!this.isAt(".", "}")) this.properties(subject, patterns);
  }

  private properties(subject: Node, patterns: Pattern[]): void {
    do {
      if (this.isAt(".", "}", "]")) return;
      const predicate = this.verb(patterns);
      do patterns.push([subject, predicate, this.node(patterns)]);
      while (this.takes("sign", ","));
    } while (this.takes("sign", ";"));
  }

  private verb(patterns: Pattern[]): Node {
    return this.takes("word", "a") ? { kind: "iri", iri: `${RDF}type` } : this.node(patterns);
  }

  private node(patterns: Pattern[]): Node {
    const token = this.next();
    if (token.kind === "iri") return { kind: "iri", iri: this.resolved(token.text) };
    if (token.kind === "name") return { kind: "iri", iri: this.expanded(token.text) };
    if (token.kind === "variable") return { kind: "variable", name: token.text };
    if (token.kind === "blank") return { kind: "variable", name: token.text };
    if (token.kind === "literal") return this.literal(token.text);
    if (token.text === "[") return this.blank(patterns);
    if (token.text === "(") return this.list(patterns);
    throw new Error(`unexpected ${token.text}`);
  }

  private literal(text: string): Node {
    const token = this.tokens[this.at];
    if (token?.kind === "language") {
      this.at++;
      return { kind: "literal", text, language: token.text.toLowerCase() };
    }
    if (!this.takes("sign", "^^")) return { kind: "literal", text };
    const datatype = this.next();
    return {
      kind: "literal",
      text,
      datatype: datatype.kind === "iri" ? this.resolved(datatype.text) : this.expanded(datatype.text),
    };
  }

  private blank(patterns: Pattern[]): Node {
    const node: Node = { kind: "variable", name: `[${++this.fresh}]` };
    this.properties(node, patterns);
    this.expect("]");
    return node;
  }

  private list(patterns: Pattern[]): Node {
    if (this.takes("sign", ")")) return { kind: "iri", iri: `${RDF}nil` };
    const node: Node = { kind: "variable", name: `(${++this.fresh})` };
    patterns.push([node, { kind: "iri", iri: `${RDF}first` }, this.node(patterns)]);
    patterns.push([node, { kind: "iri", iri: `${RDF}rest` }, this.list(patterns)]);
    return node;
  }

  private filter(): void {
    const start = this.at;
    let depth = 0;
    let unbound = false;
    for (;;) {
      const token = this.next();
      if (token.text === "(") depth++;
      else if (token.text === ")") depth--;
      else if (token.text === "!") unbound = true;
      else if (token.kind === "variable")
        this.query.conditions.push({ test: this.testOf(start, unbound), variable: token.text });
      if (depth === 0 && token.text === ")" && !this.isAt("&&")) return;
    }
  }

  private testOf(start: number, unbound: boolean): Condition["test"] {
    const before = this.tokens.slice(start, this.at).findLast(({ kind }) => kind === "word");
    if (before?.text.toLowerCase() === "isblank") return "blank";
    if (before?.text.toLowerCase() === "bound" && unbound) return "unbound";
    if (before?.text.toLowerCase() === "lang") return "plain";
    throw new Error(`unknown filter ${before?.text ?? ""}`);
  }

  private resolved(iri: string): string {
    return /^[a-z][a-z0-9+.-]*:/iu.test(iri) ? iri : new URL(iri, this.base).href;
  }

  private expanded(name: string): string {
    const [prefix = "", local = ""] = name.split(":");
    const iri = this.prefixes.get(prefix);
    if (iri === undefined) throw new Error(`unknown prefix ${prefix}`);
    return iri + local;
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new Error("the query ends too early");
    return token;
  }

  private takes(kind: Token["kind"], text: string): boolean {
    const token = this.tokens[this.at];
    const taken = token?.kind === kind && token.text.toLowerCase() === text;
    if (taken) this.at++;
    return taken;
  }

  private isAt(...signs: string[]): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "sign" && signs.includes(token.text);
  }

  private expect(sign: string): void {
    if (!this.takes("sign", sign))
      throw new Error(`expected ${sign}, found ${this.tokens[this.at]?.text ?? "the end"}`);
  }
}
