import { mapTexts } from "../../ground/map-texts";
import type { Provenance, Selector } from "../reading";

/** The text as it may be kept. */
export type Clean = (text: string) => string;

/**
 * Where a fact stands, as it may be kept: nothing of what stands around it, and no selector that would say what is withheld. Of a fact
 * in which something is withheld, `instead` stands for words of the page in which nothing was found by itself.
 */
export const cleanPlaces = (places: readonly Provenance[], clean: Clean, instead: string | undefined): Provenance[] =>
  places.map((place) => {
    const raw = clean(place.raw);
    return {
      ...mapTexts({ ...place, raw: "", selectors: [] }, clean),
      raw: instead !== undefined && raw === place.raw && raw !== "" ? instead : raw,
      selectors: place.selectors.flatMap((selector) => cleanSelector(selector, clean, instead !== undefined)),
    };
  });

function cleanSelector(selector: Selector, clean: Clean, isOfWithheld: boolean): Selector[] {
  if (mapTexts(selector, clean) !== selector && selector.type !== "TextQuoteSelector") return [];
  if (selector.type !== "TextQuoteSelector") return [selector];
  const { type, exact } = selector;
  return isOfWithheld || clean(exact) !== exact ? [] : [{ type, exact }];
}
