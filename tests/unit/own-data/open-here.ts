import { type TablePlan, checkTable } from "../../../src/domain/casework/own-data";
import { TableError } from "../../../src/domain/casework/table-files";
import { fail, ok } from "../../../src/domain/ground/result";
import type { JobPorts } from "../../../src/jobs";

/** Opens a file's rows where the test is, not in a worker. */
export const openHere: JobPorts["openTable"] = (file: Blob, plan: TablePlan) => {
  const slices = checkTable(file, plan);
  return {
    next: () =>
      slices.next().then(
        (next) => ok(next.done === true ? undefined : next.value),
        (error: unknown) => {
          if (error instanceof TableError) return fail({ code: error.code });
          throw error;
        },
      ),
    close: () => undefined,
  };
};
