import { Parser, type Quad } from "n3";
import { TaxonomyError } from "../model";
import { irisMended } from "./mend-iris";
import type { Listener } from "./statement";

type Hear = (value?: unknown) => void;

/**
 * Reads Turtle (or N-Triples), piece by piece, by the parser of `n3`.
 * @throws TaxonomyError `taxonomy-broken`, with the line
 * @see https://www.w3.org/TR/turtle/
 */
export async function readTurtle(pieces: AsyncIterable<string>, listener: Listener, isMending: boolean): Promise<void> {
  const hears = new Map<string, Hear>();
  let broken: TaxonomyError | undefined;
  const parser = new Parser({ format: "text/turtle", baseIRI: "https://taxonomy.invalid/" });
  const source = { on: (event: string, hear: Hear) => void hears.set(event, hear) };
  // The parser takes whatever tells `data` and `end`; its types ask for one of Node's streams.
  parser.parse(source as never, (error: Error | null, quad: Quad | null) => {
    if (error) broken ??= new TaxonomyError("taxonomy-broken", lineOf(error));
    else if (quad && !broken) tell(quad, listener);
  });
  const mend = isMending ? irisMended(() => listener.onNotice("iri-mended")) : undefined;
  for await (const piece of pieces) {
    hears.get("data")?.(mend ? mend(piece, false) : piece);
    if (broken) throw broken;
  }
  const rest = mend?.("", true) ?? "";
  if (rest !== "") hears.get("data")?.(rest);
  hears.get("end")?.();
  if (broken) throw broken;
}

function tell({ subject, predicate, object }: Quad, { onStatement }: Listener): void {
  const isLiteral = object.termType === "Literal";
  onStatement({
    subject: subject.termType === "BlankNode" ? `_:${subject.value}` : subject.value,
    property: predicate.value,
    object: object.termType === "BlankNode" ? `_:${object.value}` : object.value,
    isLiteral,
    language: isLiteral ? object.language : "",
  });
}

function lineOf(error: Error): number | undefined {
  const { context } = error as { readonly context?: { readonly line?: unknown } };
  return typeof context?.line === "number" ? context.line : undefined;
}
