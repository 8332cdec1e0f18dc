import type { Frequencies } from "../frequencies/frequencies";
import type { SignalLevel } from "../model";
import type { PreparedRecord } from "../reading/prepared";
import type { Evidence } from "./evidence";

/** A thing has its own site, and pages on many. */
const OTHER = -0.5;
/** The share of its bits that a host has where the pages differ. */
const HOST = 0.8;

/** The two sites that agree most: the same page, or only the same host, as all homes of a chain have it. */
export function compareWebsites(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): Evidence[] {
  const [firstA] = a.websites;
  const [firstB] = b.websites;
  if (!firstA || !firstB) return [];
  return [
    shared(a, b, "page", "equal", 1, frequencies) ??
      shared(a, b, "host", "high", HOST, frequencies) ?? {
        field: "website",
        level: "other",
        weight: OTHER,
        a: firstA.raw,
        b: firstB.raw,
      },
  ];
}

/** The rarest page, or host, that both have. */
function shared(
  a: PreparedRecord,
  b: PreparedRecord,
  part: "page" | "host",
  level: SignalLevel,
  worth: number,
  frequencies: Frequencies,
): Evidence | undefined {
  let best: Evidence | undefined;
  for (const one of a.websites) {
    const other = b.websites.find((site) => site[part] === one[part]);
    const weight = other ? frequencies.bits(part, one[part], 2) * worth : 0;
    if (other && weight > (best?.weight ?? 0)) best = { field: "website", level, weight, a: one.raw, b: other.raw };
  }
  return best;
}
