import * as v from "valibot";
import type { Header } from "../../ledger/log";
import { payloadErased } from "./payload-erased";

/**
 * Whether an entry has nothing that could be erased: of an erasure only the official's own words can go; what is gone, and
 * for which reason, has to stay told.
 */
export function nothingLeft({ type, v: version }: Header, payload: unknown): boolean {
  if (type !== payloadErased.type || version !== payloadErased.version) return false;
  const said = v.safeParse(payloadErased.payload, payload);
  return said.success && said.output.words === "";
}
