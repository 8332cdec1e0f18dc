import * as v from "valibot";
import type { Source } from "../bytes";
import { CheckpointLine, type EntryLine, PATHS } from "../format";
import { openZip } from "../zip/open-zip";
import { checkEntries } from "./entries";
import { fileLines } from "./open-file";

/** The entries of a case's file and the signed heads of their logs, as they stand in it; whether they hold, `verifyExport` says. */
export async function exportedLines(
  source: Source,
): Promise<{ readonly lines: readonly EntryLine[]; readonly checkpoints: readonly CheckpointLine[] } | undefined> {
  const opened = await openZip(source);
  if (!opened.ok) return undefined;
  const { entries } = await checkEntries(opened.value, () => undefined);
  const checkpoints: CheckpointLine[] = [];
  for await (const text of fileLines(opened.value, PATHS.checkpoints)) {
    const read = v.safeParse(CheckpointLine, parsed(text));
    if (!read.success) return undefined;
    checkpoints.push(read.output);
  }
  return { lines: entries.map(({ line }) => line), checkpoints };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch {
    return undefined;
  }
}
