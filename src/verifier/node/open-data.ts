import { open } from "node:fs/promises";
import {
  type CaseLines,
  type ReleaseJson,
  type WrittenFile,
  evidenceOfCases,
  headsOf,
  makeDataset,
  readReleaseJson,
  releaseFiles,
} from "../../domain/files/open-data";
import { exportedLines, verifyExport } from "../../domain/files/exchange";
import { nodeTools, sourceOfFile } from "./tools";

export { headsOf, readReleaseJson };

/** What open data of an exported case came to. */
export interface MadeFromExport {
  /** Of the check of the case's file; open data is made of a sound or partly checked one only. */
  readonly outcome: "sound" | "partly";
  readonly files: readonly WrittenFile[];
}

/**
 * Makes open data of an exported case, after the file was checked from beginning to end. With what a release says of itself the
 * same files come out, byte for byte, where it was the first of its kind and of that case alone.
 * @param heads the signed heads that the release states, which the case's file, made at another moment, cannot know
 * @throws where the file cannot be read, or something in it is not as it was written
 */
export async function openDataOf(
  path: string,
  like: ReleaseJson | undefined,
  heads?: readonly string[],
): Promise<MadeFromExport> {
  const handle = await open(path);
  try {
    const source = await sourceOfFile(handle);
    const verdict = await verifyExport(source, { tools: nodeTools });
    if (!verdict.ok) throw new Error(`${path}: cannot be read (${verdict.error.code})`);
    const { outcome, info } = verdict.value;
    if (outcome === "changed") throw new Error(`${path}: something in it is not as it was written; nothing was made`);
    const lines = await exportedLines(source);
    if (!lines) throw new Error(`${path}: its entries cannot be read`);
    return { outcome, files: releaseFiles(datasetOf({ caseId: info.caseId, ...lines }, info, like, heads)) };
  } finally {
    await handle.close();
  }
}

function datasetOf(
  lines: CaseLines,
  { exportedAt, language }: { readonly exportedAt: string; readonly language: "en" | "de" },
  like: ReleaseJson | undefined,
  heads: readonly string[] | undefined,
) {
  const read = evidenceOfCases([lines]);
  const made = heads ? { ...read, checkpoints: heads } : read;
  const wanted = like && new Set(like.subjects);
  const without = new Set(made.evidence.subjects.flatMap(({ id }) => (!wanted || wanted.has(id) ? [] : [id])));
  const choices = like?.choices ?? {
    title: language === "de" ? "Bewertungen aus einem Fall" : "Ratings from a case",
    description: language === "de" ? "Aus einem ausgeführten Fall gerechnet." : "Reckoned from an exported case.",
    publisher: "Counterflow",
    contact: "https://example.org/",
    licence: "cc-by-4.0" as const,
    licenceAddress: "",
    address: "",
    language,
    period: "quarter" as const,
    threshold: 5,
    version: 1,
    madeAt: exportedAt,
  };
  return makeDataset({ ...made, choices, without, earlier: [] });
}
