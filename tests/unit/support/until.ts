import { vi } from "vitest";

/** Far above what anything takes on a machine with other things to do: what takes longer does not come. */
const LIMIT = 120_000;

/** Wait until something no longer throws, for as long as that takes. `vi.waitFor` by itself gives up after a second. */
export const until = (holds: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(holds, { timeout: LIMIT, interval: 5 });
