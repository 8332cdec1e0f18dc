import { clearAddressesIn } from "../../../ground/secrets";
import { LIMITS } from "../limits";

/** A frame's address as a kept fact's provenance names it: within bounds, and without what may sign somebody in. */
export const frameAddress = (url: string): string => clearAddressesIn(url.slice(0, LIMITS.short)).text;
