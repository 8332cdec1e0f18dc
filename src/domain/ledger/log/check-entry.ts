import * as v from "valibot";
import { commitmentHolds } from "./commitment";
import type { Finding } from "./finding";
import { Header, isPlainHeader } from "./header";

/** A payload as it is kept: its salt in hex and its JCS text. */
export interface KeptPayload {
  readonly salt: string;
  readonly json: string;
}

/** Where an entry should stand, and when the one before it was made. */
export interface EntryPlaceKept {
  readonly origin: string;
  readonly index: number;
  readonly after: string | undefined;
}

/**
 * What is wrong with one entry as it is kept: its header's shape and place, its time, and whether its payload is the one
 * that the header commits to. Nothing where all is well.
 */
export function checkEntry(place: EntryPlaceKept, kept: unknown, payload: KeptPayload | undefined): Finding[] {
  const { origin, index, after } = place;
  const header = headerOf(kept);
  const isOfShape = header !== undefined && (header.clock === undefined || header.clock < header.at);
  if (!isOfShape || header.origin !== origin || header.index !== index)
    return [{ code: "header-broken", origin, index }];
  const findings: Finding[] = [];
  if (after !== undefined && header.at < after) findings.push({ code: "time-backwards", origin, index });
  if (!payload) findings.push({ code: "payload-missing", origin, index });
  else if (!commitmentHolds(header.payload, payload.salt, payload.json))
    findings.push({ code: "payload-changed", origin, index });
  return findings;
}

function headerOf(kept: unknown): Header | undefined {
  if (isPlainHeader(kept)) return kept;
  const parsed = v.safeParse(Header, kept);
  return parsed.success ? parsed.output : undefined;
}
