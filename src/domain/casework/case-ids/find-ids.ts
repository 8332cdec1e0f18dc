import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import type { IdPattern, Step } from "./id-pattern";

/** Signs of a page that are looked through. */
export const MOST_TEXT = 200_000;
/** Steps that are gone for one text: what is not found by then is not found. */
const MOST_STEPS = 5_000_000;
/** An ID has no more signs (`CaseId`). */
const MOST_ID = 64;

/**
 * The IDs in a text, each once, in its order: of what begins at a place the longest. Nothing that may be a part of something
 * longer: `PL-2031` is neither in `XPL-20310` nor in `PL-2031-5`.
 */
export function findIds(pattern: IdPattern, text: string): readonly string[] {
  const signs = Array.from(text.slice(0, MOST_TEXT));
  const found = new Set<string>();
  const left = { steps: MOST_STEPS };
  for (let at = 0; at < signs.length && left.steps > 0; at++) {
    if (!mayBegin(signs, at)) continue;
    const end = longestFrom(pattern, signs, at, left);
    if (end === undefined) continue;
    const id = signs.slice(at, end).join("");
    if (v.is(CaseId, id)) found.add(id);
    at = end - 1;
  }
  return [...found];
}

/** Whether a whole text is one ID. */
export const isId = (pattern: IdPattern, text: string): boolean => findIds(pattern, text)[0] === text;

function longestFrom(
  { steps }: IdPattern,
  signs: readonly string[],
  from: number,
  left: { steps: number },
): number | undefined {
  let end: number | undefined;
  let here = new Set<number>();
  reach(steps, 0, here);
  for (let at = from; here.size > 0; at++) {
    if ([...here].some((one) => steps[one]?.op === "match") && mayEnd(signs, at)) end = at;
    const sign = signs[at];
    if (sign === undefined || at - from >= MOST_ID) break;
    const next = new Set<number>();
    left.steps -= here.size;
    if (left.steps < 0) break;
    for (const one of here) {
      const step = steps[one];
      if (step?.op === "sign" && step.is(sign)) reach(steps, one + 1, next);
    }
    here = next;
  }
  return end;
}

/** All places from which a sign is looked at next; splits and jumps lead forward only. */
function reach(steps: readonly Step[], first: number, into: Set<number>): void {
  const open = [first];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (into.has(at)) continue;
    into.add(at);
    const step = steps[at];
    if (step?.op === "split") open.push(at + 1, step.to);
    else if (step?.op === "jump") open.push(step.to);
  }
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(sign);

const mayBegin = (signs: readonly string[], at: number): boolean =>
  !isWord(signs[at - 1]) && !(signs[at - 1] === "-" && isWord(signs[at - 2]));

const mayEnd = (signs: readonly string[], at: number): boolean =>
  !isWord(signs[at]) && !(signs[at] === "-" && /\d/u.test(signs[at + 1] ?? ""));
