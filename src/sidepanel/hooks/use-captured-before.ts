import { useMemo } from "preact/hooks";
import {
  QUOTATION,
  type CaptureChanges,
  type CaptureNow,
  type CapturedFact,
  changesSince,
  isBesideReading,
  pageKey,
} from "../../domain/evidence/captures";
import { type CaptureWithCases, type Database, captureContent, capturesOfPage } from "../../storage/reading";
import { type Held, heldFacts, standings } from "../state/captured-before";
import { type Place, factPlaces } from "../state/fact-places";
import type { PageState } from "../state/page-state";
import { useTools } from "./panel-context";
import { useLive } from "./use-live";

// What earlier captures hold is compared with the page; beyond these, they are only listed.
const COMPARED = 20;

export interface CapturedBefore {
  /** The latest first; none where the page was never captured. */
  readonly captures: readonly CaptureWithCases[];
  /** Against the captures to the active case, or where there are none, against all. */
  readonly changes: CaptureChanges;
  /** Words that were marked on it and captured, the latest first. */
  readonly quotes: readonly CapturedFact[];
  readonly standing: Held;
  /** The same, of the active case alone. */
  readonly held: Held;
  /** Where captures of the active case hold facts of the page, by key, the latest capture first. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** What the log already holds of the page shown, and how it differs from what the page says now; undefined until that is known. */
export function useCapturedBefore(
  { page, facts }: PageState,
  activeCase: string | undefined,
  isHiring: boolean,
): CapturedBefore | undefined {
  const { db } = useTools();
  const key = page && pageKey(page.url);
  const before = useLive(() => lookUp(db, key, activeCase, isHiring), [key, activeCase, isHiring]);
  return useMemo(() => {
    if (!before || before.key !== key) return undefined;
    const { captures, isOfCase, contents, quotes } = before;
    const changes = changesSince(
      before.facts,
      facts.map(({ fact }) => fact),
    );
    const standing = standings(facts, changes);
    return {
      captures,
      changes,
      quotes,
      standing,
      held: isOfCase ? standing : NOTHING,
      places: factPlaces(facts, isOfCase ? contents : []),
    };
  }, [before, facts, key]);
}

const NOTHING: Held = new Map();

interface Before {
  readonly key: string | undefined;
  readonly captures: readonly CaptureWithCases[];
  readonly isOfCase: boolean;
  readonly contents: readonly CaptureNow[];
  readonly facts: readonly CapturedFact[];
  readonly quotes: readonly CapturedFact[];
}

async function lookUp(
  db: Database,
  key: string | undefined,
  activeCase: string | undefined,
  isHiring: boolean,
): Promise<Before> {
  const captures = key === undefined ? [] : await capturesOfPage(db, key);
  const ofCase = captures.filter(({ caseIds }) => activeCase !== undefined && caseIds.includes(activeCase));
  // What other cases hold of a person may say what a hiring case withholds.
  const compared = ofCase.length > 0 || isHiring ? ofCase : captures;
  const contents = await Promise.all(compared.slice(0, COMPARED).map((row) => captureContent(db, row)));
  const here = contents.filter((content) => content !== undefined);
  const all = here.map(({ facts }) => facts);
  // What no reading states is not missed in the next one.
  const facts = heldFacts(all.map((each) => each.filter((fact) => !isBesideReading(fact))));
  const quotes = all.flat().filter((fact) => fact.kind === "profile" && fact.property === QUOTATION);
  return { key, captures, isOfCase: ofCase.length > 0, contents: here, facts, quotes };
}
