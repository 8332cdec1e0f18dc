import * as v from "valibot";

export const DatasetId = v.pipe(v.string(), v.uuid());
/** One import of a dataset: its newest one counts. The rows that were made from its file go by it. */
export const ImportId = v.pipe(v.string(), v.uuid());
export const MappingId = v.pipe(v.string(), v.uuid());

/** A row as other features name it: a node beside listings (`listing <host> <id>`). */
export const rowNode = (datasetId: string, key: string): string => `row ${datasetId} ${key}`;

/** Of which dataset and key a node is; undefined where it is no row. */
export function readRowNode(node: string): { readonly datasetId: string; readonly key: string } | undefined {
  const found = /^row ([0-9a-f-]{36}) (.+)$/su.exec(node);
  const [, datasetId, key] = found ?? [];
  return datasetId !== undefined && key !== undefined ? { datasetId, key } : undefined;
}
