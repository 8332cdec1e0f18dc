import { getPreference, removePreference, sendMessage, setPreference } from "../../platform";
import { TOLD_UP_TO, TRYING } from "../../platform/kept";
import type { Ports } from "../../services";

/** What the agency's case system is told. */
export const deliveries: Pick<Ports, "sendMessage" | "toldUpTo" | "setToldUpTo" | "trying" | "setTrying"> = {
  sendMessage,
  toldUpTo: () => getPreference(TOLD_UP_TO),
  setToldUpTo: (upTo) => (upTo ? setPreference(TOLD_UP_TO, upTo) : removePreference(TOLD_UP_TO)),
  trying: () => getPreference(TRYING),
  setTrying: (trying) => (trying ? setPreference(TRYING, trying) : removePreference(TRYING)),
};
