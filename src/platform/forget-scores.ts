import browser from "webextension-polyfill";
import * as v from "valibot";
import { HANDED_IN, SCORES_TYPED, SEALED_CARD } from "./kept";

/** Keys that begin with the case: `[caseId, candidate, officer]`. */
const OfCase = v.pipe(v.string(), v.parseJson(), v.looseTuple([v.string()]));

/**
 * Forget what is kept here of a case's scorecards beside the log: scores that were typed and not handed in, cards that were handed in and
 * nobody has opened yet. Of what can no longer be read nobody knows whose it is; it stays.
 */
export async function forgetScores(caseId: string): Promise<void> {
  const held = await browser.storage.local.get(null);
  const isOf = (name: string): boolean => {
    const [of] = SCORES_TYPED.partsOf(name) ?? HANDED_IN.partsOf(name) ?? [];
    if (of !== undefined) {
      const parsed = v.safeParse(OfCase, of);
      return parsed.success && parsed.output[0] === caseId;
    }
    const [card] = SEALED_CARD.partsOf(name) ?? [];
    return card !== undefined && SEALED_CARD.of(card).read(held[name])?.card.caseId === caseId;
  };
  await browser.storage.local.remove(Object.keys(held).filter(isOf));
}
