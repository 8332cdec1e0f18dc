import type { Frequencies } from "../frequencies/frequencies";
import type { PreparedRecord } from "../reading/prepared";
import type { Evidence } from "./evidence";

/** A thing has its own site, and pages on many. */
const OTHER = -0.5;

/** The two sites that agree most: the same page, or only the same host, as all homes of a chain have it. */
export function compareWebsites(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): Evidence[] {
  const [firstA] = a.websites;
  const [firstB] = b.websites;
  if (!firstA || !firstB) return [];
  for (const one of a.websites) {
    const other = b.websites.find(({ page }) => page === one.page);
    if (other)
      return [
        { field: "website", level: "equal", weight: frequencies.bits("page", one.page, 2), a: one.raw, b: other.raw },
      ];
  }
  for (const one of a.websites) {
    const other = b.websites.find(({ host }) => host === one.host);
    if (other)
      return [
        {
          field: "website",
          level: "high",
          weight: frequencies.bits("host", one.host, 2) * 0.8,
          a: one.raw,
          b: other.raw,
        },
      ];
  }
  return [{ field: "website", level: "other", weight: OTHER, a: firstA.raw, b: firstB.raw }];
}
