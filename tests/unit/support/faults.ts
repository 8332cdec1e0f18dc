import type { DBCoreMutateRequest, DBCoreMutateResponse } from "dexie";
import type { Database } from "../../../src/storage/reading";

/** How a browser lets a write fail: the request fails, the call throws, or the transaction breaks off under it. */
export type Fault = "request" | "call" | "transaction";

/** Makes one write of a database fail for want of space. Made before the database is opened; armed by the test. */
export interface Faults {
  /** Let the n-th write from now fail, counted from 1. */
  arm(nth: number, fault: Fault): void;
  disarm(): void;
  /** Writes since armed or made. */
  readonly writes: number;
}

export function withFaults(db: Database): Faults {
  let failing = Infinity;
  let fault: Fault = "request";
  let writes = 0;
  const mutate =
    (real: (request: DBCoreMutateRequest) => Promise<DBCoreMutateResponse>) => (request: DBCoreMutateRequest) =>
      ++writes === failing ? failed(fault, request, real) : real(request);
  db.use({
    stack: "dbcore",
    name: "faults",
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return { ...table, mutate: mutate((request) => table.mutate(request)) };
      },
    }),
  });
  return {
    arm: (nth, kind) => {
      [failing, fault, writes] = [nth, kind, 0];
    },
    disarm: () => {
      [failing, writes] = [Infinity, 0];
    },
    get writes() {
      return writes;
    },
  };
}

const full = () => new DOMException("The quota has been exceeded.", "QuotaExceededError");

type Real = (request: DBCoreMutateRequest) => Promise<DBCoreMutateResponse>;

async function failed(fault: Fault, request: DBCoreMutateRequest, real: Real): Promise<DBCoreMutateResponse> {
  if (fault === "call") throw full();
  if (fault === "request") return { numFailures: 1, failures: { 0: full() }, lastResult: undefined, results: [] };
  const response = await real(request);
  abortForWantOfSpace(request.trans);
  return response;
}

// What fake-indexeddb does inside when a transaction cannot be committed: `abort()` alone would give no reason.
function abortForWantOfSpace(transaction: object): void {
  if (!("_abort" in transaction) || typeof transaction._abort !== "function")
    throw new Error("not an in-memory transaction");
  Reflect.apply(transaction._abort, transaction, ["QuotaExceededError"]);
}
