/** What entries say of taxonomies and tags in version 1. Frozen: what is more than this is version 2. */
import * as v from "valibot";
import { Line } from "../../ground/text";

export const TaxonomyId = v.pipe(v.string(), v.uuid());
export const CountV1 = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A tag as it is compared. */
export const TagV1 = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
/** A tag as its source writes it. */
export const TagLabelV1 = Line(500);
/** An address of a concept: as its vocabulary has it, whether or not it is a sound one. */
export const ConceptIri = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
export const ConceptLabelV1 = Line(500);
export const RelationV1 = v.picklist(["exactMatch", "closeMatch", "broadMatch", "narrowMatch"]);
export const FormatV1 = v.picklist(["turtle", "rdf-xml", "json-ld"]);
