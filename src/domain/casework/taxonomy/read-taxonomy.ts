import { type Result, fail, ok } from "../../ground/result";
import { Gathering } from "./gather";
import { type Taxonomy, TaxonomyError, type TaxonomyFailure, type TaxonomyFormat } from "./model";
import { guessFormat } from "./rdf/guess-format";
import { readJsonLd } from "./rdf/read-json-ld";
import { readRdfXml } from "./rdf/read-rdf-xml";
import { readTurtle } from "./rdf/read-turtle";

/** A file's text, piece by piece, from its beginning each time it is asked for. */
export interface TaxonomySource {
  readonly name: string;
  readonly pieces: () => AsyncIterable<string>;
  /** Told now and then how many concepts were found so far. */
  readonly onProgress?: ((concepts: number) => void) | undefined;
}

/**
 * Reads a SKOS vocabulary from Turtle, RDF/XML or JSON-LD, whichever the file is: its concepts with their labels, relations,
 * notations and schemes, bounded (`LIMITS`). Where a Turtle file breaks off, it is read once more with its addresses mended.
 * @see https://www.w3.org/TR/skos-reference/
 */
export async function readTaxonomy(source: TaxonomySource): Promise<Result<Taxonomy, TaxonomyFailure>> {
  try {
    const format = guessFormat(await beginOf(source), source.name);
    if (!format) return fail({ code: "taxonomy-unknown" });
    const first = await attempt(source, format, false);
    if (first.ok || format !== "turtle" || first.error.code !== "taxonomy-broken") return first;
    const second = await attempt(source, format, true);
    return second.ok ? second : first;
  } catch (error) {
    return fail(asFailure(error));
  }
}

async function beginOf({ pieces }: TaxonomySource): Promise<string> {
  let begin = "";
  for await (const piece of pieces()) {
    begin += piece;
    if (begin.length > 4_096) break;
  }
  if (begin.trim() === "") throw new TaxonomyError("taxonomy-empty");
  return begin.slice(0, 16_384);
}

async function attempt(
  source: TaxonomySource,
  format: TaxonomyFormat,
  isMending: boolean,
): Promise<Result<Taxonomy, TaxonomyFailure>> {
  const gathering = new Gathering();
  try {
    const pieces = told(source, gathering);
    if (format === "turtle") await readTurtle(pieces, gathering, isMending);
    else if (format === "rdf-xml") await readRdfXml(pieces, gathering);
    else await readJsonLd(pieces, gathering);
    return ok(gathering.taxonomy(format));
  } catch (error) {
    return fail(asFailure(error));
  }
}

async function* told({ pieces, onProgress }: TaxonomySource, gathering: Gathering): AsyncGenerator<string> {
  for await (const piece of pieces()) {
    yield piece;
    onProgress?.(gathering.concepts);
  }
}

/** @throws what is a bug */
function asFailure(error: unknown): TaxonomyFailure {
  if (error instanceof TaxonomyError)
    return { code: error.code, ...(error.line !== undefined && { line: error.line }) };
  throw error;
}
