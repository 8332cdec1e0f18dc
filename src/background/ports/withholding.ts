import { load as lazily } from "../../domain/evidence/withholding/index.ts?lazy";
import { getSession, setSession } from "../../platform";
import { WITHHELD } from "../../platform/kept";
import type { Ports } from "../../services";

/** Its cues are many and take seconds to be made ready: a worker that starts for a click pays for none of them. */
const cues: () => typeof import("../../domain/evidence/withholding") = lazily;

/** What a hiring desk must not store. */
export const withholding: Pick<Ports, "withholding" | "withheldOf" | "noteWithheld"> = {
  withholding: cues,
  withheldOf: (tabId) => getSession(WITHHELD.of(tabId)),
  noteWithheld: (tabId, { token, kinds }) => setSession(WITHHELD.of(tabId), { token, kinds: [...kinds] }),
};
