import { Parser } from "saxen";
import { LIMITS } from "../limits";
import { TaxonomyError } from "../model";
import { entitiesIn } from "./entities";
import { resolved } from "./resolve";
import { type Listener, RDF } from "./statement";
import { type XmlTag, openNames } from "./xml-names";

/** Where within the document a reader is: what a thing or a property says goes by it. */
interface Frame {
  readonly kind: "outside" | "node" | "property" | "skipped";
  readonly subject: string;
  readonly property: string;
  readonly base: string;
  readonly language: string;
  /** Whether what stands within is an XML literal. */
  readonly isXml: boolean;
  /** Whether what it names was said already: by an attribute or by an element within it. */
  isSaid: boolean;
  text: string;
  items: number;
}

const XML = "http://www.w3.org/XML/1998/namespace";
/** Attributes of RDF/XML's own, which state nothing of the thing (RDF/XML §5.1). */
const SYNTAX = new Set(["about", "ID", "nodeID", "resource", "datatype", "parseType", "aboutEach", "bagID"]);
const ITEMS_KEPT = 1_000_000;

/**
 * Reads RDF/XML: node elements and property elements by turns (RDF 1.1 XML Syntax §7). What stands in XML literals is taken as its
 * text; of collections, each member is named by itself.
 * @throws TaxonomyError `taxonomy-broken`, with the line; `taxonomy-too-large`
 */
export async function readRdfXml(pieces: AsyncIterable<string>, listener: Listener): Promise<void> {
  const all: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > LIMITS.onePiece) throw new TaxonomyError("taxonomy-too-large");
    all.push(piece);
  }
  const { text, doctype } = withoutDoctype(all.join("").replace(/^\ufeff/u, ""));
  const entities =
    doctype === "" ? new Map<string, string>() : entitiesIn(doctype, () => listener.onNotice("entity-ignored"));
  const named = (words: string): string =>
    entities.size === 0 ? words : words.replace(/&([\w.-]+);/gu, (whole, name: string) => entities.get(name) ?? whole);
  parse(text, new Reader(listener), named);
}

function parse(text: string, reader: Reader, named: (words: string) => string): void {
  const parser = new Parser();
  const names = openNames();
  parser.on("openTag", (name, attributes, decode) => {
    const given = Object.entries(attributes()).map(([key, value]) => [key, decode(named(value))] as const);
    reader.open(names.open(name, given));
  });
  parser.on("closeTag", () => {
    names.close();
    reader.close();
  });
  parser.on("text", (words, decode) => reader.text(decode(named(words))));
  parser.on("cdata", (words) => reader.text(words));
  parser.on("error", (_error, where) => {
    throw new TaxonomyError("taxonomy-broken", where().line + 1);
  });
  parser.on("warn", () => undefined);
  parser.parse(text);
}

/** A document without its type, each line where it was. Its end is that of its own declarations, where it has any. */
function withoutDoctype(xml: string): { readonly text: string; readonly doctype: string } {
  const begin = xml.slice(0, 100_000).indexOf("<!DOCTYPE");
  if (begin < 0) return { text: xml, doctype: "" };
  const found = /^<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/u.exec(xml.slice(begin, begin + 500_000));
  if (!found) throw new TaxonomyError("taxonomy-broken");
  const [doctype] = found;
  const blank = doctype.replace(/[^\n]/gu, " ");
  return { text: xml.slice(0, begin) + blank + xml.slice(begin + doctype.length), doctype };
}

class Reader {
  readonly #frames: Frame[] = [];
  readonly #listener: Listener;
  #blanks = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  open(tag: XmlTag): void {
    const outer = this.#frames.at(-1) ?? OUTSIDE;
    if (this.#frames.length > LIMITS.depth) throw new TaxonomyError("taxonomy-broken");
    const base = at(tag, XML, "base") ?? outer.base;
    const language = at(tag, XML, "lang") ?? outer.language;
    const frame = { base, language, isXml: false, isSaid: false, text: "", items: 0 };
    const name = tag.uri + tag.local;
    if (outer.kind === "skipped" || outer.isXml)
      this.#frames.push({ ...frame, kind: "skipped", subject: "", property: "" });
    else if (outer.kind === "node") this.#openProperty(tag, name, outer, frame);
    else if (outer.kind === "outside" && name === `${RDF}RDF`)
      this.#frames.push({ ...frame, kind: "outside", subject: "", property: "" });
    else this.#openNode(tag, name, outer, frame);
  }

  #openNode(tag: XmlTag, name: string, outer: Frame, frame: Omit<Frame, "kind" | "subject" | "property">): void {
    const subject = this.#subjectOf(tag, frame.base);
    if (outer.kind === "property") {
      outer.isSaid = true;
      this.#names(outer.subject, outer.property, subject);
    }
    if (name !== `${RDF}Description`) this.#names(subject, `${RDF}type`, name);
    this.#attributes(tag, subject, frame.language);
    this.#frames.push({ ...frame, kind: "node", subject, property: "" });
  }

  #openProperty(tag: XmlTag, name: string, outer: Frame, frame: Omit<Frame, "kind" | "subject" | "property">): void {
    const property = name === `${RDF}li` ? `${RDF}_${Math.min(++outer.items, ITEMS_KEPT)}` : name;
    const { subject } = outer;
    const parseType = at(tag, RDF, "parseType");
    const named = at(tag, RDF, "resource");
    const nodeId = at(tag, RDF, "nodeID");
    const object = named === undefined ? nodeId && `_:n${nodeId}` : resolved(named, frame.base);
    if (parseType === "Resource") {
      const blank = this.#blank();
      this.#names(subject, property, blank);
      this.#frames.push({ ...frame, kind: "node", subject: blank, property: "" });
      return;
    }
    const isLiteral = parseType !== undefined && parseType !== "Collection";
    const others = own(tag).length > 0;
    const told = object ?? (others && !isLiteral ? this.#blank() : undefined);
    if (told !== undefined) {
      this.#names(subject, property, told);
      this.#attributes(tag, told, frame.language);
    }
    const isSaid = told !== undefined;
    this.#frames.push({ ...frame, kind: "property", subject, property, isSaid, isXml: isLiteral });
  }

  text(text: string): void {
    // Within an XML literal the elements are passed over, and their text belongs to the property.
    for (let n = this.#frames.length - 1; n >= 0; n--) {
      const frame = this.#frames[n];
      if (frame?.kind === "skipped") continue;
      if (frame?.kind === "property" && !frame.isSaid && frame.text.length <= 16 * LIMITS.label) frame.text += text;
      return;
    }
  }

  close(): void {
    const frame = this.#frames.pop();
    if (frame?.kind !== "property" || frame.isSaid) return;
    const { subject, property, text, language } = frame;
    this.#listener.onStatement({ subject, property, object: text, isLiteral: true, language });
  }

  #subjectOf(tag: XmlTag, base: string): string {
    const about = at(tag, RDF, "about");
    if (about !== undefined) return resolved(about, base);
    const id = at(tag, RDF, "ID");
    if (id !== undefined) return resolved(`#${id}`, base);
    const nodeId = at(tag, RDF, "nodeID");
    return nodeId === undefined ? this.#blank() : `_:n${nodeId}`;
  }

  #attributes(tag: XmlTag, subject: string, language: string): void {
    for (const { uri, local, value } of own(tag)) {
      const property = uri + local;
      if (property === `${RDF}type`) this.#names(subject, property, value);
      else this.#listener.onStatement({ subject, property, object: value, isLiteral: true, language });
    }
  }

  #names(subject: string, property: string, object: string): void {
    this.#listener.onStatement({ subject, property, object, isLiteral: false, language: "" });
  }

  #blank = (): string => `_:x${this.#blanks++}`;
}

const OUTSIDE: Frame = {
  kind: "outside",
  subject: "",
  property: "",
  base: "",
  language: "",
  isXml: false,
  isSaid: false,
  text: "",
  items: 0,
};

const at = ({ attributes }: XmlTag, uri: string, local: string): string | undefined =>
  attributes.find((one) => one.uri === uri && one.local === local)?.value;

/** The attributes that say something of the thing. */
const own = ({ attributes }: XmlTag) =>
  attributes.filter(({ uri, local }) => uri !== "" && uri !== XML && !(uri === RDF && SYNTAX.has(local)));
