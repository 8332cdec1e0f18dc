import { SaxesParser, type SaxesTagNS } from "saxes";
import { LIMITS } from "../limits";
import { TaxonomyError } from "../model";
import { entitiesIn } from "./entities";
import { resolved } from "./resolve";
import { type Listener, RDF } from "./statement";

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
 * Reads RDF/XML, piece by piece: node elements and property elements by turns (RDF 1.1 XML Syntax §7). What stands in XML
 * literals is taken as its text; of collections, each member is named by itself.
 * @throws TaxonomyError `taxonomy-broken`, with the line
 */
export async function readRdfXml(pieces: AsyncIterable<string>, listener: Listener): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const reader = new Reader(listener);
  parser.on("doctype", (doctype) => {
    for (const [name, text] of entitiesIn(doctype, () => listener.onNotice("entity-ignored")))
      parser.ENTITIES[name] = text;
  });
  parser.on("opentag", (tag) => reader.open(tag));
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  parser.on("closetag", () => reader.close());
  parser.on("error", () => {
    throw new TaxonomyError("taxonomy-broken", parser.line);
  });
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}

class Reader {
  readonly #frames: Frame[] = [];
  readonly #listener: Listener;
  #blanks = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  open(tag: SaxesTagNS): void {
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

  #openNode(tag: SaxesTagNS, name: string, outer: Frame, frame: Omit<Frame, "kind" | "subject" | "property">): void {
    const subject = this.#subjectOf(tag, frame.base);
    if (outer.kind === "property") {
      outer.isSaid = true;
      this.#names(outer.subject, outer.property, subject);
    }
    if (name !== `${RDF}Description`) this.#names(subject, `${RDF}type`, name);
    this.#attributes(tag, subject, frame.language);
    this.#frames.push({ ...frame, kind: "node", subject, property: "" });
  }

  #openProperty(
    tag: SaxesTagNS,
    name: string,
    outer: Frame,
    frame: Omit<Frame, "kind" | "subject" | "property">,
  ): void {
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

  #subjectOf(tag: SaxesTagNS, base: string): string {
    const about = at(tag, RDF, "about");
    if (about !== undefined) return resolved(about, base);
    const id = at(tag, RDF, "ID");
    if (id !== undefined) return resolved(`#${id}`, base);
    const nodeId = at(tag, RDF, "nodeID");
    return nodeId === undefined ? this.#blank() : `_:n${nodeId}`;
  }

  #attributes(tag: SaxesTagNS, subject: string, language: string): void {
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

const at = (tag: SaxesTagNS, uri: string, local: string): string | undefined =>
  Object.values(tag.attributes).find((one) => one.uri === uri && one.local === local)?.value;

/** The attributes that say something of the thing. */
const own = ({ attributes }: SaxesTagNS) =>
  Object.values(attributes).filter(
    ({ uri, local, prefix }) => uri !== "" && uri !== XML && prefix !== "xmlns" && !(uri === RDF && SYNTAX.has(local)),
  );
