import type { LogPorts } from "../../../src/storage/writing";

export const NINE = "2026-03-02T09:00:00.000Z";

/** Ports that say the same at every run: the given times, the last of them for ever, and salts that count upwards. */
export function steadyPorts(instants: readonly string[] = [NINE], firstSalt = 0): LogPorts {
  let turn = 0;
  let salt = firstSalt;
  return {
    now: () => instants[Math.min(turn++, instants.length - 1)] ?? NINE,
    randomHex: (bytes) => (salt++).toString(16).padStart(bytes * 2, "0"),
  };
}
