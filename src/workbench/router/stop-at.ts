import { h } from "preact";
import { features } from "../features";
import type { PlaceOf, Stop } from "../frame/feature";
import { NoSuchPlace } from "../frame/no-such-place";
import { splitAddress } from "./split-address";

/** Every place there is, whichever feature it belongs to; an unknown address is a place of its own. */
export type WorkbenchPlace =
  PlaceOf<(typeof features)[number]> | { readonly view: "not-found"; readonly address: string };

/** Where an address's fragment (`#/cases/PL-1`) leads. */
export function stopAt(hash: string): Stop<WorkbenchPlace> {
  const address = splitAddress(hash);
  return (address && viewAt(...address)) ?? noStop(hash);
}

function viewAt(path: readonly string[], query: string): Stop<WorkbenchPlace> | undefined {
  for (const { views } of features) {
    for (const view of views) {
      const stop = view.stopAt(path, query);
      if (stop) return stop;
    }
  }
  return undefined;
}

function noStop(address: string): Stop<WorkbenchPlace> {
  const name = `not-found ${address}`;
  return { place: { view: "not-found", address }, name, show: () => h(NoSuchPlace, { key: name }) };
}
