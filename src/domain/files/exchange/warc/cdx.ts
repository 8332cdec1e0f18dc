import type { RecordPlan } from "./plan";
import { surt } from "./surt";

/** A record and where its member lies in the archive file, in bytes. */
export interface PlacedRecord {
  readonly plan: RecordPlan;
  readonly offset: number;
  readonly length: number;
}

/** `20260302090000` for 2026-03-02T09:00:00.000Z. */
export const timestamp14 = (at: string): string => at.replace(/\D/gu, "").slice(0, 14);

/** The index of the archive, in CDXJ: one line for each record, sorted. */
export function cdx(records: readonly PlacedRecord[]): string {
  const lines = records.map(({ plan, offset, length }) => {
    const { uri, at, type, artifact } = plan;
    const fields = {
      url: uri,
      mime: artifact.mediaType.split(";")[0],
      ...(type === "response" && { status: 200 }),
      digest: `sha256:${artifact.sha256}`,
      length,
      offset,
      filename: "data.warc.gz",
    };
    return `${surt(uri)} ${timestamp14(at)} ${JSON.stringify(fields)}\n`;
  });
  return lines.sort().join("");
}
