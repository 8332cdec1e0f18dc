import type { TextKey } from "../../ui/texts";
import type { ReadTrouble } from "../state/page-state";

interface Sentences {
  /** What happened, in a few words. */
  readonly title: TextKey;
  /** What was kept and what to do next. */
  readonly help: TextKey;
}

/** What to say where a page could not be read. */
export const READ_TROUBLES: Readonly<Record<ReadTrouble["code"], Sentences>> = {
  "not-asked": { title: "panelNotAsked", help: "panelNotAskedHelp" },
  forbidden: { title: "panelForbidden", help: "panelForbiddenHelp" },
  "not-a-page": { title: "panelNotAPage", help: "panelNotAPageHelp" },
  busy: { title: "panelPageBusy", help: "panelPageBusyHelp" },
  unloaded: { title: "panelPageUnloaded", help: "panelPageUnloadedHelp" },
  stopped: { title: "panelReadStopped", help: "panelReadStoppedHelp" },
  "bad-address": { title: "panelBadAddress", help: "panelBadAddressHelp" },
  unreadable: { title: "panelUnreadable", help: "panelUnreadableHelp" },
  "not-withheld": { title: "panelNotWithheld", help: "panelNotWithheldHelp" },
  "no-answer": { title: "panelReadNoAnswer", help: "panelReadNoAnswerHelp" },
  refused: { title: "panelReadRefused", help: "panelReadRefusedHelp" },
  fault: { title: "panelReadFault", help: "panelReadFaultHelp" },
};
