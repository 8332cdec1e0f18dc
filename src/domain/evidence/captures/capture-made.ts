import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { type Change, Instant, defineAct } from "../../ledger/log";
import { LIMITS, Subject } from "../reading";
import { Snapshot } from "../snapshot";
import { hostOf, sources, writesSources } from "../sources";
import { subjectKey, subjectRow, subjects, writesSubjects } from "../subjects";
import { CapturedFact } from "./captured-fact";
import { pageKey } from "./page-key";
import {
  type FactContent,
  captures,
  citations,
  facts,
  linkRow,
  links,
  writesCaptures,
  writesCitations,
  writesLinks,
} from "./tables";

export const CaptureId = v.pipe(v.string(), v.uuid());

/** A page's own address: the web, or a saved page. Never a script or data URL. */
export const PageUrl = v.pipe(v.string(), v.maxLength(8_000), v.url(), v.regex(/^(?:https?|file):/u));

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Chosen facts were taken from a page, at a moment, for a case. */
export const CaptureMade = v.strictObject({
  captureId: CaptureId,
  caseId: CaseId,
  page: v.strictObject({ url: PageUrl, title: v.pipe(v.string(), v.maxLength(LIMITS.short)) }),
  readAt: Instant,
  /** The subject the page is about, where the page or the official says so. */
  main: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.short))),
  subjects: v.pipe(v.array(Subject), v.maxLength(LIMITS.subjects)),
  facts: v.pipe(v.array(CapturedFact), v.minLength(1), v.maxLength(LIMITS.facts)),
  seen: v.record(v.string(), Count),
  /** What was kept of the page itself; entries written before there were snapshots have none. */
  snapshot: v.exactOptional(Snapshot),
});
export type CaptureMade = v.InferOutput<typeof CaptureMade>;

export const captureMade = defineAct({
  type: "capture.made",
  from: [],
  versions: [CaptureMade],
  about: ({ captureId, caseId, page, subjects: described }) => {
    const host = hostOf(page.url);
    return { captureId, caseId, host, subjects: described.map(({ id }) => subjectKey(host, id)), label: page.title };
  },
  project: ({ at, origin, index, payload }) => {
    const { captureId, caseId, page, readAt, seen, snapshot } = payload;
    const host = hostOf(page.url);
    const link = linkRow(caseId, captureId, true, at);
    const capture = {
      captureId,
      ...page,
      pageKey: pageKey(page.url),
      host,
      capturedAt: at,
      readAt,
      origin,
      index,
      seen,
    };
    return [
      captures.set(captureId, { ...capture, factCount: payload.facts.length, snapshot: snapshot ?? null }),
      links.set(link.linkKey, link),
      sources.set(host, { host, lastCapturedAt: at }),
      ...payload.subjects.map((subject) => subjects.set(subjectKey(host, subject.id), subjectRow(host, subject))),
      ...factChanges(host, payload),
      ...(snapshot?.artifacts ?? []).map(({ sha256 }, n) => citations.add(n, { sha256 })),
    ];
  },
  writes: [
    writesCaptures,
    writesLinks,
    { ...writesSources, fields: ["host", "lastCapturedAt"] },
    writesSubjects,
    { table: facts },
    writesCitations,
  ],
  goesOutWith: ["case", "capture"],
  erased: { as: "capture", id: ({ captureId }) => captureId },
});

function factChanges(host: string, { captureId, facts: captured }: CaptureMade): Change[] {
  return captured.map((fact, n) =>
    facts.add(n, { captureId, host, subject: subjectKey(host, fact.subject), kind: fact.kind, fact: content(fact) }),
  );
}

function content({ provenance: _stays, ...says }: CapturedFact): FactContent {
  return says;
}
