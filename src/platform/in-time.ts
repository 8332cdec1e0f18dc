import { pause } from "./clock";

/** A page that is silent for so long is busy, and nobody waits for it any more; the sentences to people say "20 seconds". */
const SILENT_MS = 20_000;
const LOOK_EVERY_MS = 250;

/** What came in time, or why nobody waits for it any more: the page is silent, or the official has called it off. */
export type InTime<T> = { readonly is: "done"; readonly value: T } | { readonly is: "busy" | "stopped" };

/** Waits for what a page is to give, for as long as a page may be silent. What comes later is dropped. */
export async function inTime<T>(given: Promise<T>, isStopped?: () => Promise<boolean>): Promise<InTime<T>> {
  const done = given.then((value) => ({ is: "done", value }) as const);
  // What fails after nobody waits for it is no fault.
  done.catch(() => undefined);
  for (let waited = 0; waited < SILENT_MS; waited += LOOK_EVERY_MS) {
    const first = await Promise.race([done, pause(LOOK_EVERY_MS)]);
    if (first) return first;
    if (await isStopped?.()) return { is: "stopped" };
  }
  return { is: "busy" };
}
