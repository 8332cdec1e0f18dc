import { type PatternsRequest, findAgain } from "../../analysis/patterns";
import type { CaptureNow } from "../../evidence/captures";
import { listingKey } from "../../evidence/listings";
import { hostOf } from "../../evidence/sources";
import { jcs } from "../../ledger/log";
import { listingNode } from "../subjects";
import type { KeptFinding } from "./finding-kept";
import { foundKept, howKept } from "./keeping";
import { factId, saidRating, saidReview } from "./said";

/** What an entry says on which a finding rests. */
export type SaidInput =
  /** A capture, its facts as they held when the finding was kept, made then (ISO 8601); whether some of what was said of facts was erased. */
  | { readonly as: "capture"; readonly capture: CaptureNow; readonly at: string; readonly someErased: boolean }
  | { readonly as: "erased" }
  | { readonly as: "other" };

/** Looks up an entry by its place: its leaf's hash in hex, and what it says; nothing where it is not there. */
export type LookUpInput = (place: {
  readonly origin: string;
  readonly index: number;
}) => { readonly leaf: string; readonly says: SaidInput } | undefined;

/**
 * What finding it again comes to: the same digits; others; an entry that is not the one that was named; a part that is not there, or was
 * erased; a version of the method that is not known here.
 */
export type FoundAgain = "same" | "other" | "input-other" | "absent" | "erased" | "other-version";

/**
 * Finds again what was kept, from what the entries say, with the method's own code.
 * @param isOneSubject Whether two parts were ever said to be of one subject.
 */
export function foundAgain(
  kept: Pick<KeptFinding, "method" | "asked" | "how" | "found" | "inputs">,
  lookUp: LookUpInput,
  isOneSubject: (one: string, other: string) => boolean,
): FoundAgain {
  const read = requestOf(kept, lookUp, isOneSubject);
  if (typeof read === "string") return read;
  const outcome = findAgain(kept.method, read.request);
  if (!outcome) return "other";
  if (outcome.how.version !== kept.how.version) return "other-version";
  const wanted = jcs({ how: kept.how, found: kept.found });
  const how = howKept(outcome.how);
  const isSame = outcome.value.some((found) => jcs({ how, found: foundKept(found, read.request) }) === wanted);
  if (isSame) return "same";
  return read.someErased ? "erased" : "other";
}

interface Read {
  readonly request: PatternsRequest;
  readonly someErased: boolean;
}

function requestOf(
  { asked, inputs }: Pick<KeptFinding, "asked" | "inputs">,
  lookUp: LookUpInput,
  isOneSubject: (one: string, other: string) => boolean,
): Read | Extract<FoundAgain, "input-other" | "absent" | "erased"> {
  const reviews: PatternsRequest["reviews"] = [];
  const captured: PatternsRequest["captured"] = [];
  let [isAbsent, isErased, someErased] = [false, false, false];
  for (const { origin, index, leaf, facts } of inputs.captures) {
    const there = lookUp({ origin, index });
    if (there && there.leaf !== leaf) return "input-other";
    if (!there) isAbsent = true;
    else if (there.says.as === "erased") isErased = true;
    else if (there.says.as === "other") return "input-other";
    else {
      const { capture, at } = there.says;
      someErased ||= there.says.someErased;
      const source = hostOf(capture.page.url);
      for (const [n, number] of facts) {
        const fact = capture.facts[n];
        const subject = inputs.subjects[number] ?? "";
        if (!fact) return "input-other";
        if (!isOneSubject(listingNode(listingKey(source, fact.subject)), subject)) isAbsent = true;
        const standing = { id: factId({ origin, index, n }), source, subject };
        const rating = saidRating(fact, standing, at);
        if (fact.kind === "review") reviews.push(saidReview(fact, standing));
        else if (rating) captured.push(rating);
        else return someErased ? "erased" : "input-other";
      }
    }
  }
  if (isAbsent) return "absent";
  if (isErased) return "erased";
  const { subject, today } = asked;
  return { request: { reviews, captured, ...(subject !== null && { subject }), today }, someErased };
}
