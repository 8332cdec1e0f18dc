import { types, writersOf } from "../../../acts";
import {
  type GradesAt,
  type LookUp,
  type PlanLimits,
  type SaidThere,
  decisionMade,
  followRecord,
} from "../../../casework/decision";
import { comparisonFramed, judgementMade, weightsFixed } from "../../../casework/comparison";
import { type CaseLimitRow, caseLimits } from "../../../casework/plan";
import { datasetImported } from "../../../casework/own-data";
import { captureMade } from "../../../evidence/captures";
import { type Reliability, sourceGraded } from "../../../evidence/sources";
import { type Stamp, compareStamps, hashToHex, jcs, leafHash, project, stampOf } from "../../../ledger/log";
import type { ReadEntry } from "../case-file";
import { type FactsSaid, factsSaid } from "../facts-said";
import { type Check, Tally } from "./check";

/**
 * Follows each decision that was made in the case: every entry that it cites is in the file and is the one that was cited, what went into
 * its figures is what these say (of own rows as far as it is proven to stand in the table that was imported), and computed again they are
 * the same. `absent` where nothing was decided; `unchecked` where a newer version
 * has computed one.
 */
export function checkDecisions(entries: readonly ReadEntry[], onStep: () => void): Check {
  const tally = new Tally("decisions");
  const byPlace = new Map(entries.map((entry) => [placeOf(entry.header), entry]));
  const grades = gradesIn(entries);
  for (const { header, payload, isErased, isUnknown } of entries) {
    if (header.type !== decisionMade.type || isErased || isUnknown) continue;
    onStep();
    const decision = decisionMade.parse(header, payload);
    if (!decision.ok) continue;
    tally.count++;
    const { faults, erased, unheld, isNewer } = followRecord(
      decision.value,
      lookUpIn(byPlace, factsSaid(entries, stampOf(header))),
      gradesBefore(grades, stampOf(header)),
      planLimitsIn(entries, decision.value.caseId),
    );
    tally.gone += erased;
    tally.unheld += unheld;
    if (isNewer) tally.unknown++;
    const { origin, index } = header;
    for (const fault of faults) {
      const { code } = fault;
      const cited = "number" in fault ? decision.value.cited[fault.number] : undefined;
      tally.add({ code, origin, index, cited: cited && { origin: cited.origin, index: cited.index } });
    }
  }
  const check = tally.check("absent");
  return check.status === "held" && check.unknown > 0 ? { ...check, status: "unchecked" } : check;
}

/** Captures say what their facts held when it was decided. */
function lookUpIn(byPlace: ReadonlyMap<string, ReadEntry>, said: FactsSaid): LookUp {
  return (place) => {
    const entry = byPlace.get(placeOf(place));
    return entry && { leaf: leafOf(entry), says: saidIn(entry, said) };
  };
}

interface Graded {
  readonly stamp: Stamp;
  readonly host: string;
  readonly reliability: Reliability;
}

/** The grades that the file's own entries give, in the order of their stamps. */
function gradesIn(entries: readonly ReadEntry[]): readonly Graded[] {
  const grades = entries.flatMap(({ header, payload, isErased }): Graded[] => {
    if (header.type !== sourceGraded.type || isErased) return [];
    const read = sourceGraded.parse(header, payload);
    return read.ok ? [{ stamp: stampOf(header), host: read.value.host, reliability: read.value.reliability }] : [];
  });
  return grades.sort((a, b) => compareStamps(a.stamp, b.stamp));
}

/** The limits that a case's plan ever set, as the file's entries say it: whichever act did. */
function planLimitsIn(entries: readonly ReadEntry[], caseId: string): PlanLimits {
  const acts = new Set(writersOf(caseLimits.name, "limit").map(({ type }) => type));
  const setting = entries.filter(({ header }) => acts.has(header.type));
  const rows = setting
    .filter(({ isErased, isUnknown }) => !isErased && !isUnknown)
    .flatMap(({ header, payload }) => project(types, header, payload))
    .flatMap((change) => (change.table === caseLimits.name && "fields" in change ? [change.fields] : []))
    .map((fields) => fields as unknown as CaseLimitRow);
  return {
    limits: rows.flatMap((row) => (row.caseId === caseId ? [row.limit] : [])),
    someErased: setting.some(({ isErased }) => isErased),
  };
}

/** The last grade before a decision in the log, and the last one by the clock when it was compared: a clock may have been put back. */
const gradesBefore =
  (grades: readonly Graded[], decided: Stamp): GradesAt =>
  (host, at) => {
    const before = grades.filter((grade) => grade.host === host && compareStamps(grade.stamp, decided) < 0);
    const last = [before.at(-1), before.findLast(({ stamp }) => stamp[0] <= at)];
    return last.flatMap((grade) => grade?.reliability ?? []);
  };

const placeOf = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `${origin} ${index}`;

const leafOf = ({ header }: ReadEntry): string => hashToHex(leafHash(jcs(header)));

function saidIn({ header, payload, isErased }: ReadEntry, { heldIn, someErased }: FactsSaid): SaidThere {
  if (isErased) return { as: "erased" };
  switch (header.type) {
    case captureMade.type:
      return capturedIn(captureMade.parse(header, payload));
    case datasetImported.type:
      return parsed("import", datasetImported.parse(header, payload));
    case judgementMade.type:
      return parsed("judgement", judgementMade.parse(header, payload));
    case comparisonFramed.type:
      return parsed("frame", comparisonFramed.parse(header, payload));
    case weightsFixed.type:
      return parsed("weights", weightsFixed.parse(header, payload));
    default:
      return { as: "other" };
  }

  function capturedIn(read: ReturnType<typeof captureMade.parse>): SaidThere {
    return read.ok ? { as: "capture", payload: heldIn(read.value), someErased } : { as: "other" };
  }
}

function parsed<As extends string, T>(as: As, read: { readonly ok: true; readonly value: T } | { readonly ok: false }) {
  return read.ok ? { as, payload: read.value } : ({ as: "other" } as const);
}
