import { askServer, getPreference, keepOnly, setPreference } from "../../platform";
import { FILING_STATE, OPEN311_SERVERS } from "../../platform/kept";
import type { Ports } from "../../services";

/** Servers of other systems. */
export const outward: Pick<Ports, "askServer" | "ownServers" | "filingAsked" | "setFilingAsked" | "keepFilingsAsked"> =
  {
    askServer,
    ownServers: async () => (await getPreference(OPEN311_SERVERS)) ?? [],
    filingAsked: (filingId) => getPreference(FILING_STATE.of(filingId)),
    setFilingAsked: (filingId, asked) => setPreference(FILING_STATE.of(filingId), asked),
    keepFilingsAsked: (filingIds) => keepOnly(FILING_STATE, filingIds),
  };
