import type { TableForm } from "../../domain/casework/table-files";
import { defineJob } from "../job";
import type { JobPorts } from "../ports";

interface TableToLookAt {
  readonly file: File;
  /** Parts of its form that the official said. */
  readonly chosen: Partial<TableForm>;
}

/** Looks at the first rows of a file with a table: what it is, and how it would be read. */
export const lookAtTable = defineJob({
  name: "look-at-table",
  about: (_: TableToLookAt) => "",
  unique: "kind",
  isLostOnClose: false,
  canStop: true,
  run: ({ file, chosen }, { lookAtTable: look }: Pick<JobPorts, "lookAtTable">, { signal }) =>
    look(file, chosen, signal),
});
