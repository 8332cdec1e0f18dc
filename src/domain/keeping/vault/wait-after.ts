/** So many wrong passphrases cost no wait: people mistype. */
const FREE = 3;
const LONGEST_MS = 15 * 60_000;

/** How long after the last of so many wrong passphrases the next may be tried (ms): twice as long each time, and never for ever. */
export const waitAfter = (wrong: number): number =>
  wrong < FREE ? 0 : Math.min(1_000 * 2 ** Math.min(wrong - FREE, 20), LONGEST_MS);

/** How long is still to be waited at a moment (ms). A clock that was set back does not make it longer than the wait itself. */
export const waitLeft = ({ wrong, at }: { readonly wrong: number; readonly at: number }, now: number): number =>
  Math.max(0, Math.min(waitAfter(wrong), at + waitAfter(wrong) - now));
