import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { RawRow } from "../../../src/domain/casework/table-files";

export const fileOf = (path: string): File => new File([readFileSync(path)], basename(path));

export const textFile = (text: string | Uint8Array<ArrayBuffer>, name = "table.csv"): File => new File([text], name);

/** Every row that a reading gives. */
export async function whole(slices: AsyncIterable<readonly RawRow[]>): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const slice of slices) rows.push(...slice);
  return rows;
}
