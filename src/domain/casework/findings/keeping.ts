import type { How } from "../../analysis/method";
import type { Found, FoundMethod, PatternsRequest } from "../../analysis/patterns";
import { type Result, fail, ok } from "../../ground/result";
import { jcs } from "../../ledger/log";
import { byPlace, placeOfId } from "./said";
import {
  type FindingAsked,
  type FindingFound,
  type FindingHow,
  type FindingInputs,
  type FindingMethod,
  type FindingSigns,
  MOST_CAPTURES,
  MOST_FACTS,
} from "./shapes";
import type { FindingRow } from "./tables";

/** The hash of an entry's leaf; nothing of an entry that is not there. */
export type LeafAt = (place: { readonly origin: string; readonly index: number }) => string | undefined;

/** Why something cannot be kept: it rests on too much, or on what is not there any more. */
export interface CannotKeep {
  readonly code: "finding-too-large" | "finding-input-gone";
}

/** All that a request is made of, by id, in the order of the log. */
const idsIn = ({ reviews, captured }: PatternsRequest) => [...reviews, ...captured].sort(byPlace);

/** What a finding rests on, by entry. */
export function inputsOf(request: PatternsRequest, leafAt: LeafAt): Result<FindingInputs, CannotKeep> {
  const all = idsIn(request);
  if (all.length > MOST_FACTS) return fail({ code: "finding-too-large" });
  const subjects = [...new Set(all.map(({ subject }) => subject))];
  const numbers = new Map(subjects.map((subject, n) => [subject, n]));
  const captures: { origin: string; index: number; leaf: string; facts: [number, number][] }[] = [];
  for (const { id = "", subject } of all) {
    const { origin, index, n } = placeOfId(id);
    let last = captures.at(-1);
    if (last?.origin !== origin || last.index !== index) {
      const leaf = leafAt({ origin, index });
      if (leaf === undefined) return fail({ code: "finding-input-gone" });
      last = { origin, index, leaf, facts: [] };
      captures.push(last);
    }
    last.facts.push([n, numbers.get(subject) ?? 0]);
  }
  return captures.length > MOST_CAPTURES ? fail({ code: "finding-too-large" }) : ok({ subjects, captures });
}

/** What was found, as an entry keeps it. */
export function foundKept(found: Found, request: PatternsRequest): FindingFound {
  const places = new Map(idsIn(request).map(({ id = "" }, n) => [id, n]));
  return {
    subject: found.subject ?? null,
    source: found.source ?? null,
    from: found.from ?? null,
    to: found.to ?? null,
    reviews: found.reviews.flatMap((id) => places.get(id) ?? []),
    numbers: found.numbers,
    expectedByChance: found.expectedByChance ?? null,
    innocent: [...found.innocent],
  };
}

/** How it came to be, as an entry keeps it. */
export const howKept = ({ version, parameters, seed, data, caveats, past }: How): FindingHow => ({
  version,
  parameters,
  seed: seed ?? null,
  given: data.given,
  used: data.used,
  caveats: [...caveats],
  past: past ?? null,
});

/** What tells a text, or several, from others of its subject: numbers that do not change with what else is captured. */
const TELLING: Readonly<Partial<Record<FindingMethod, readonly string[]>>> = {
  "near-identical": ["reviews", "subjects", "overlap"],
  "rating-against-text": ["rating", "against", "along", "words"],
  "many-subjects-in-a-day": ["subjects"],
};
const COURSES: ReadonlySet<FindingMethod> = new Set<FindingMethod>(["change-points", "forecast"]);

/** By what a finding is known again. */
export function signsOf(
  method: FoundMethod,
  found: Pick<FindingFound, "subject" | "source" | "from" | "to" | "numbers">,
  asked: Pick<FindingAsked, "caseId" | "source">,
): FindingSigns {
  const { subject, from, to, numbers } = found;
  const isCourse = COURSES.has(method);
  const telling = TELLING[method] ?? [];
  return {
    method,
    within: isCourse ? asked.caseId : null,
    subject,
    source: isCourse ? asked.source : found.source,
    from,
    to,
    numbers: Object.fromEntries(telling.flatMap((name) => (name in numbers ? [[name, numbers[name] ?? 0]] : []))),
  };
}

/** The same text for what is the same finding. */
export const findingKey = (signs: FindingSigns): string => jcs(signs);

/** By what a row is known again; nothing of one of which not enough is there. */
export function keyOfRow({ state, method, found, asked, signs }: Partial<FindingRow>): string | undefined {
  if (state === "dismissed") return signs && findingKey(signs);
  return method && found && asked && findingKey(signsOf(method, found, asked));
}
