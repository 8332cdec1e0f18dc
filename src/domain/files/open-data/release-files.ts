import { newRunningHash } from "../../ground/digest";
import type { Release, ReleasedFile } from "../../keeping/releases";
import { countSuppressed } from "./dataset/count-suppressed";
import type { OpenDataset } from "./dataset/model";
import { csvOf } from "./formats/csv";
import { csvwOf } from "./formats/csvw";
import { tablesOf } from "./formats/rows";
import { schemaOrgOf } from "./formats/schema-org";
import { FILES, embedOf, fileOf } from "./names";
import { cardPage } from "./page/card";
import { indexPage } from "./page/index-page";
import { STYLE } from "./page/style";
import { dcatOf } from "./rdf/dcat";
import { jsonLdOf } from "./rdf/json-ld";
import { provOf } from "./rdf/prov";
import { turtleOf } from "./rdf/turtle";

/** A file as it is written: UTF-8. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const file = (name: string, text: string): WrittenFile => ({ name, bytes: new TextEncoder().encode(text) });
const json = (name: string, value: object): WrittenFile => file(name, `${JSON.stringify(value, null, 2)}\n`);

/** What names a file for others: how long it is, and its SHA-256. */
export const fileNamed = ({ name, bytes }: WrittenFile): ReleasedFile => ({
  name,
  sha256: fileHash(bytes),
  bytes: bytes.length,
});

/** SHA-256, in hex. */
export function fileHash(bytes: Uint8Array): string {
  const hash = newRunningHash();
  hash.update(bytes);
  return hash.hex();
}

/** A release's files, in their order: the same bytes for the same dataset. */
export function releaseFiles(dataset: OpenDataset): readonly WrittenFile[] {
  const { choices, subjects, checkpoints } = dataset;
  const tables = tablesOf(dataset);
  const csv = tables.map((table) => file(fileOf(table.name), csvOf(table)));
  const data = [
    ...csv,
    json(FILES.csvw, csvwOf(tables, choices)),
    json(FILES.data, schemaOrgOf(dataset, csv.map(fileNamed))),
  ];
  const named = data.map(fileNamed);
  const dcat = dcatOf(dataset, named);
  return [
    file(FILES.page, indexPage(dataset)),
    file("release.css", STYLE),
    ...data,
    file(FILES.dcatTurtle, turtleOf(dcat)),
    json(FILES.dcatJson, jsonLdOf(dcat)),
    file(FILES.provenance, turtleOf(provOf(dataset, named))),
    file(FILES.checkpoints, checkpoints.join("\n")),
    json(FILES.release, releaseJson(dataset)),
    ...subjects.map((subject) => file(embedOf(subject.id), cardPage(dataset, subject))),
  ];
}

/** What was chosen, so that the same can be made again from the case's file. */
const releaseJson = ({ choices, subjects, previous }: OpenDataset): object => ({
  format: "counterflow-release/1",
  choices,
  subjects: subjects.map(({ id }) => id),
  earlier: previous ?? null,
});

/** What the log keeps of a release, by which later ones are told from it. */
export const releaseOf = (
  releaseId: string,
  caseIds: readonly string[],
  dataset: OpenDataset,
  files: readonly WrittenFile[],
): Release => ({
  releaseId,
  choices: dataset.choices,
  caseIds: [...caseIds],
  subjects: dataset.subjects.length,
  suppressed: countSuppressed(dataset),
  files: files.map(fileNamed),
  checkpoints: [...dataset.checkpoints],
  ratings: dataset.ratings.flatMap(({ released }) => released ?? []),
  tables: dataset.reviews.flatMap(({ table }) => table ?? []),
});
