import type { TaxonomyFailure } from "../../domain/casework/taxonomy";
import { type Result, ok } from "../../domain/ground/result";
import type { TaxonomySummary } from "../../platform";
import { keepArtifact } from "../../storage/writing";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";

interface TaxonomyToRead {
  readonly file: File;
  readonly languages: readonly string[];
}

/** A taxonomy's file, kept, and what it holds; nothing speaks of it until it is imported. */
export interface TaxonomyRead {
  readonly sha256: string;
  readonly summary: TaxonomySummary;
}

type Ports = Pick<JobPorts, "db" | "now" | "reportTaxonomy">;

/** Reads a file with a taxonomy whole, says what may be amiss in it, and keeps it. */
export const readTaxonomyFile = defineJob({
  name: "read-taxonomy",
  about: ({ file }: TaxonomyToRead) => file.name,
  unique: "kind",
  isLostOnClose: true,
  canStop: true,
  run,
});

async function run(
  { file, languages }: TaxonomyToRead,
  { db, now, reportTaxonomy }: Ports,
  { tell, signal }: Watch,
): Promise<Result<TaxonomyRead, TaxonomyFailure>> {
  const { name } = file;
  const onFound = (done: number) => tell({ done, total: 0 });
  const read = await reportTaxonomy({ file, name, languages, signal, onFound });
  if (!read.ok) return read;
  const { sha256 } = await keepArtifact(db, file, now());
  return ok({ sha256, summary: read.value });
}
