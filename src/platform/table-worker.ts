import { type CheckedSlice, type TablePlan, checkTable } from "../domain/casework/own-data";
import { type Look, TableError, type TableFailure, type TableForm, lookAtTable } from "../domain/casework/table-files";

// Runs in a worker of its own: a workbook is taken apart in one go, which would have the page stand still.

/** What the page asks for; the next thing only when the one before it is answered. */
export type TableRequest =
  | { readonly ask: "look"; readonly file: Blob; readonly chosen: Partial<TableForm> }
  | { readonly ask: "open"; readonly file: Blob; readonly plan: TablePlan }
  /** The next rows of the file that is open; none are left where the answer has no slice. */
  | { readonly ask: "next" };

export interface TableReply {
  readonly look?: Look;
  readonly slice?: CheckedSlice;
  /** Why it cannot be read. */
  readonly failed?: TableFailure["code"];
  /** A bug's words. */
  readonly fault?: string;
}

let open: AsyncGenerator<CheckedSlice> | undefined;

addEventListener("message", ({ data }: MessageEvent<TableRequest>) => {
  void answer(data);
});

async function answer(request: TableRequest): Promise<void> {
  try {
    postMessage(await done(request));
  } catch (error) {
    const reply: TableReply = error instanceof TableError ? { failed: error.code } : { fault: String(error) };
    postMessage(reply);
  }
}

async function done(request: TableRequest): Promise<TableReply> {
  switch (request.ask) {
    case "look":
      return { look: await lookAtTable(request.file, request.chosen) };
    case "open":
      open = checkTable(request.file, request.plan);
      return {};
    case "next": {
      const next = await open?.next();
      return next?.done === false ? { slice: next.value } : {};
    }
  }
}
