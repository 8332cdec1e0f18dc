import { decisionMade } from "../../casework/decision";
import type { CapturedFact, CaptureNow } from "../../evidence/captures";
import type { Rating, Selector, Subject } from "../../evidence/reading";
import { madeAt } from "../../ledger/log";
import type { CaseFile, MadeEntry } from "../exchange";
import { CASE_CONTEXT } from "./context";

type Json = Readonly<Record<string, unknown>>;

/**
 * A case as plain JSON-LD: whom it is about as schema.org has them, each fact as a Web Annotation whose target says where it stood
 * and in which state the page was, notes and labels as annotations with textual bodies, and what was decided. No proof goes along: that
 * is what the case's exported file is for. Undefined where the case cannot be read.
 */
export function caseJsonLd(file: CaseFile): Json | undefined {
  const { caseId, title, kind, status, openedAt, purpose, closedAt, outcome } = file.case ?? {};
  if (caseId === undefined) return undefined;
  const id = `urn:counterflow:case:${encodeURIComponent(caseId)}`;
  return {
    "@context": CASE_CONTEXT,
    id,
    type: "Project",
    identifier: caseId,
    name: title,
    ...(purpose && { description: purpose }),
    caseKind: kind,
    caseStatus: status,
    startTime: openedAt,
    ...(closedAt && { endTime: closedAt }),
    ...(outcome && { outcome }),
    about: file.captures.flatMap((made) => made.capture.subjects.map((one) => subjectOf(made.capture, one))),
    items: [
      ...file.captures.flatMap((made) =>
        made.capture.facts.flatMap((fact, n) => (fact.later?.setAside ? [] : [factOf(made, fact, n)])),
      ),
      ...file.notes.flatMap(({ noteId, text, addedAt, captureId, fact }) =>
        noteId === undefined || text === undefined
          ? []
          : [
              annotation(`urn:uuid:${noteId}`, "commenting", addedAt, {
                body: textual(text),
                target: placeOf(id, captureId ?? undefined, fact ?? undefined),
              }),
            ],
      ),
      ...file.labels.flatMap(({ labelKey, label, captureId, fact }) =>
        labelKey === undefined || label === undefined
          ? []
          : [
              annotation(`urn:counterflow:label:${encodeURIComponent(labelKey)}`, "tagging", undefined, {
                body: textual(label),
                target: placeOf(id, captureId, fact ?? undefined),
              }),
            ],
      ),
    ],
    decisions: file.entries.flatMap(decisionOf),
  };
}

const annotation = (id: string, motivation: string, created: string | undefined, more: Json): Json => ({
  id,
  type: "Annotation",
  motivation,
  ...(created && { created }),
  ...more,
});

const textual = (value: string): Json => ({ type: "TextualBody", value, format: "text/plain" });

const factId = (captureId: string, n: number): string => `urn:counterflow:fact:${captureId}:${n}`;

/** What a note is on: the case, a capture or a fact of it. */
function placeOf(caseId: string, captureId: string | undefined, fact: number | undefined): string {
  if (captureId === undefined) return caseId;
  return fact === undefined ? `urn:uuid:${captureId}` : factId(captureId, fact);
}

const subjectId = ({ captureId }: CaptureNow, id: string): string =>
  `urn:counterflow:subject:${captureId}:${encodeURIComponent(id)}`;

/** schema.org has no nursing homes of its own: they are local businesses there. Other names that are no terms are left out. */
const termsOf = (types: readonly string[]): string[] => {
  const terms = types
    .filter((type) => /^[A-Z][A-Za-z]{1,60}$/u.test(type))
    .map((type) => `schema:${type === "NursingHome" ? "LocalBusiness" : type}`);
  return terms.length > 0 ? [...new Set(terms)] : ["schema:Thing"];
};

function subjectOf(capture: CaptureNow, { id, types, name, url, identifiers }: Subject): Json {
  return {
    id: subjectId(capture, id),
    type: termsOf(types),
    ...(name !== undefined && { name }),
    ...(isWeb(url) && { url }),
    ...(identifiers.length > 0 && {
      identifier: identifiers.map(({ scheme, value }) => ({
        type: "PropertyValue",
        propertyID: scheme,
        propertyValue: value,
      })),
    }),
  };
}

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/u.test(url);

function factOf({ capture, header }: MadeEntry, fact: CaptureNow["facts"][number], n: number): Json {
  const [where] = fact.provenance;
  const at = where?.frame ?? capture.page.url;
  const archive = capture.snapshot?.artifacts.find(({ role }) => role === "archive" || role === "screenshot");
  return annotation(factId(capture.captureId, n), "describing", madeAt(header), {
    wasGeneratedBy: `urn:uuid:${capture.captureId}`,
    body: bodyOf(capture, fact),
    target: {
      type: "SpecificResource",
      ...(isWeb(at) ? { source: at } : { source: `urn:counterflow:page:${capture.captureId}` }),
      ...(where && where.selectors.length > 0 && { selector: where.selectors.map(selectorOf) }),
      state: {
        type: "TimeState",
        sourceDate: capture.readAt,
        ...(archive && { cached: `urn:sha256:${archive.sha256}` }),
      },
    },
  });
}

/** The model's selectors are those of the Web Annotation Data Model (§4.2), word for word. */
const selectorOf = (selector: Selector): Json => ({ ...selector });

function bodyOf(capture: CaptureNow, fact: CapturedFact): Json {
  const on = { itemReviewed: subjectId(capture, fact.subject) };
  const more = fact.original === undefined ? {} : { correctedByPerson: true };
  switch (fact.kind) {
    case "aggregate-rating":
      return {
        type: "AggregateRating",
        ...on,
        ...ratingOf(fact.rating),
        ...(fact.ratingCount !== undefined && { ratingCount: fact.ratingCount }),
        ...(fact.reviewCount !== undefined && { reviewCount: fact.reviewCount }),
        ...more,
      };
    case "review":
      return {
        type: "Review",
        ...on,
        ...(fact.author !== undefined && { author: { type: "Person", name: fact.author } }),
        ...(fact.date && { datePublished: fact.date.iso ?? fact.date.raw }),
        ...(fact.title !== undefined && { name: fact.title }),
        ...(fact.text !== undefined && { reviewBody: fact.text }),
        ...(fact.rating && { reviewRating: { type: "Rating", ...ratingOf(fact.rating) } }),
        ...(fact.answer && { comment: { type: "Comment", text: fact.answer.text } }),
        ...more,
      };
    case "profile":
      return {
        type: "PropertyValue",
        about: on.itemReviewed,
        propertyID: fact.property,
        propertyValue: fact.value,
        ...more,
      };
    case "tag":
      return { type: "DefinedTerm", about: on.itemReviewed, name: fact.label, ...more };
  }
}

const ratingOf = ({ raw, value, best, worst, grade }: Rating): Json => ({
  ratingRaw: raw,
  ...(value !== undefined ? { ratingValue: value } : grade !== undefined && { ratingValue: grade }),
  ...(best !== undefined && { bestRating: best }),
  ...(worst !== undefined && { worstRating: worst }),
});

function decisionOf({ header, payload, isErased }: CaseFile["entries"][number]): Json[] {
  if (header.type !== decisionMade.type || isErased) return [];
  const read = decisionMade.parse(header, payload);
  if (!read.ok) return [];
  const { decisionId, title, why, decidedBy, options } = read.value;
  return [
    {
      id: `urn:uuid:${decisionId}`,
      type: "ChooseAction",
      name: title,
      description: why,
      agent: { type: "Person", name: decidedBy },
      endTime: madeAt(header),
      actionOption: options.map(({ name }) => name),
      result: options.filter(({ verdict }) => verdict === "chosen").map(({ name }) => name),
    },
  ];
}
