import { csvLine } from "../../own-data";
import { type AnsweredTag, isTerm } from "./tagged";

const HEAD = [
  "picture",
  "number",
  "title",
  "source",
  "tag",
  "answer",
  "relation",
  "concept",
  "label",
  "people",
  "probability",
  "answered",
];

/**
 * Answered tags as CSV (RFC 4180), a line for each picture and tag, those that were refused too. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
export function tagsAsCsv(tags: readonly AnsweredTag[]): string {
  const lines = tags.flatMap((tag) =>
    tag.pictures.map(({ url, number, name, host }) => [
      url,
      number,
      name,
      host,
      tag.tag,
      tag.answer,
      tag.relation ?? "",
      tag.concept,
      tag.conceptLabel,
      String(tag.people),
      tag.probability === null ? "" : String(tag.probability),
      tag.answeredAt,
    ]),
  );
  return `\ufeff${[HEAD, ...lines].map(csvLine).join("")}`;
}

/**
 * Answered tags as SKOS in Turtle: a concept for each tag, in a scheme of the case's own, with how it stands to the taxonomy's concept
 * (`skos:exactMatch`, …; SKOS Reference §10); new concepts with the one above them.
 */
export function tagsAsTurtle(tags: readonly AnsweredTag[], scheme: string, title: string): string {
  const blocks = tags.filter(isTerm).map((tag) => {
    const lines = [`a skos:Concept`, `skos:inScheme ${iri(scheme)}`, `skos:prefLabel ${text(tag.tag)}`];
    if (tag.answer !== "proposed") lines.push(`skos:${tag.relation ?? "exactMatch"} ${iri(tag.concept)}`);
    else if (tag.broader !== "") lines.push(`skos:broader ${iri(tag.broader)}`);
    const name = tag.answer === "proposed" ? tag.concept : `${scheme}#${encodeURIComponent(tag.tag)}`;
    return `${iri(name)} ${lines.join(" ;\n  ")} .`;
  });
  return [
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .",
    `${iri(scheme)} a skos:ConceptScheme ;\n  dct:title ${text(title)} .`,
    ...blocks,
    "",
  ].join("\n\n");
}

/**
 * Answered tags as W3C Web Annotations in JSON-LD, one for each picture and tag, with motivation `tagging`: the tag as a text and the
 * concept as a `SpecificResource` whose purpose is `classifying` (Web Annotation Data Model §3.2.5, §3.3.5). Nobody who gave a tag
 * is named.
 */
export function tagsAsAnnotations(tags: readonly AnsweredTag[], newId: () => string): string {
  const items = tags.filter(isTerm).flatMap((tag) =>
    tag.pictures.map(({ url }) => ({
      id: `urn:uuid:${newId()}`,
      type: "Annotation",
      motivation: "tagging",
      created: tag.answeredAt,
      body: [
        { type: "TextualBody", value: tag.tag, format: "text/plain", purpose: "tagging" },
        { type: "SpecificResource", source: tag.concept, purpose: "classifying" },
      ],
      target: url,
    })),
  );
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:uuid:${newId()}`,
    type: "AnnotationCollection",
    total: items.length,
    first: { id: `urn:uuid:${newId()}`, type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

const UNSAFE = /[\p{Cc} <>"{}|^`\\]/gu;
/** An address that Turtle takes (§6.5). */
const iri = (address: string): string =>
  `<${address.replace(UNSAFE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)}>`;
const ESCAPED: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const text = (words: string): string => `"${words.replace(/["\\\n\r\t]/gu, (sign) => ESCAPED[sign] ?? sign)}"`;
