import { setTimeout as pause } from "node:timers/promises";
import { PATIENCE } from "./patience.mjs";

/** Asking costs the browser as much as its work does: ever more seldom, an eighth of the time waited so far. */
const SOONEST = 20;
const LATEST = 250;

/**
 * Ask again until there is an answer. Nothing waits for a fixed time, so a slow machine is slow, not wrong.
 * @param what what is waited for, in the words of the error
 * @param probe gives the answer, or undefined while there is none yet
 */
export async function eventually<T>(what: string, probe: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const began = performance.now();
  do {
    const answer = await probe();
    if (answer !== undefined) return answer;
    await pause(Math.min(Math.max((performance.now() - began) / 8, SOONEST), LATEST));
  } while (performance.now() - began < PATIENCE);
  throw new Error(`Waited in vain for ${what}`);
}
