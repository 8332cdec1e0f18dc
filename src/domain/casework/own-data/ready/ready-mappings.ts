import type { Mapping } from "../mapping";
import { cms } from "./cms";
import { cqcDirectory, cqcLocations } from "./cqc";
import { ocds } from "./ocds";
import { contractRegister, priceList } from "./sample-agency";

/** A mapping that comes with the product. */
export interface ReadyMapping {
  readonly readyId: string;
  readonly mapping: Mapping;
}

/** The mappings that come with the product. */
export const READY_MAPPINGS: readonly ReadyMapping[] = [
  { readyId: "ocds", mapping: ocds },
  { readyId: "cms", mapping: cms },
  { readyId: "cqc-directory", mapping: cqcDirectory },
  { readyId: "cqc-locations", mapping: cqcLocations },
  { readyId: "price-list", mapping: priceList },
  { readyId: "contract-register", mapping: contractRegister },
];
