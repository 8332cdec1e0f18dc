import type * as v from "valibot";
import { type Change, type Holds, type Same, defineAct } from "../../ledger/log";
import type { Subject } from "../reading";
import type { Snapshot } from "../snapshot";
import type { WithheldKind } from "../withhold";
import { hostOf, sources, writesSources } from "../sources";
import { listingKey, listingRow, listings, writesListings } from "../listings";
import { CaptureMadeV1 } from "./capture-made-v1";
import { CaptureMadeV2 } from "./capture-made-v2";
import { CaptureMadeV3 } from "./capture-made-v3";
import type { CapturedFact } from "./captured-fact";
import { kindRuns } from "./kind-runs";
import { isPartlyInferred } from "./partly-inferred";
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

/** Chosen facts were taken from a page, at a moment, for a case. */
export const CaptureMade = CaptureMadeV3;
export type CaptureMade = v.InferOutput<typeof CaptureMade>;
/** How often something of a kind stood on a person's page that a hiring case does not keep. */
export type Withheld = NonNullable<CaptureMade["withheldKinds"]>[number];

// Where one of these does not compile, the model has grown: write version 4 of the payload, with an upcast.
export type FactsHold = Holds<Same<CaptureMade["facts"][number], CapturedFact>>;
export type SubjectsHold = Holds<Same<CaptureMade["subjects"][number], Subject>>;
export type WithheldHolds = Holds<Same<Withheld["kind"], WithheldKind>>;
export type SnapshotHolds = Holds<Same<NonNullable<CaptureMade["snapshot"]>, Snapshot>>;

export const captureMade = defineAct({
  type: "capture.made",
  from: [],
  versions: [CaptureMadeV1, CaptureMadeV2, CaptureMadeV3],
  // All that a version says, the next one says in the same words.
  upcasts: [(payload) => payload, (payload) => payload],
  about: ({ captureId, caseId, page, subjects: described }) => {
    const host = hostOf(page.url);
    return { captureId, caseId, host, subjects: described.map(({ id }) => listingKey(host, id)), label: page.title };
  },
  project: ({ at, origin, index, payload }) => {
    const { captureId, caseId, page, readAt, seen, snapshot } = payload;
    const host = hostOf(page.url);
    const link = linkRow(caseId, captureId, true, at);
    const capture = {
      captureId,
      url: page.url,
      title: page.title,
      pageKey: pageKey(page.url),
      host,
      capturedAt: at,
      readAt,
      origin,
      index,
      seen,
    };
    return [
      captures.set(captureId, {
        ...capture,
        factCount: payload.facts.length,
        factKinds: kindRuns(payload.facts),
        snapshot: snapshot ?? null,
      }),
      links.set(link.linkKey, link),
      sources.set(host, { host, lastCapturedAt: at }),
      ...payload.subjects.map((subject) => listings.set(listingKey(host, subject.id), listingRow(host, subject))),
      ...factChanges(host, payload),
      ...(snapshot?.artifacts ?? []).map(({ sha256 }, n) => citations.add(n, { sha256 })),
    ];
  },
  writes: [
    writesCaptures,
    writesLinks,
    { ...writesSources, fields: ["host", "lastCapturedAt"] },
    writesListings,
    { table: facts },
    writesCitations,
  ],
  goesOutWith: ["case", "capture"],
  erased: { as: "capture", id: ({ captureId }) => captureId },
});

function factChanges(host: string, { captureId, facts: captured }: CaptureMade): Change[] {
  return captured.map((fact, n) =>
    facts.add(n, {
      captureId,
      host,
      subject: listingKey(host, fact.subject),
      kind: fact.kind,
      fact: content(fact),
      ...(isPartlyInferred(fact) && { partly: true as const }),
    }),
  );
}

function content({ provenance: _stays, ...says }: CapturedFact): FactContent {
  return says.kind === "review" && says.answer ? { ...says, answer: { ...says.answer, provenance: [] } } : says;
}
