import type { DeliveryReason } from "../../domain/keeping/deliveries";
import type { Told } from "../../domain/policy";
import type { TextKey } from "../../ui/texts";

/** What is told, in a word or two. */
export const TOLD_NAMES = {
  decision: "toldDecision",
  report: "toldReport",
  status: "toldStatus",
} as const satisfies Record<Told, TextKey>;

/** All that goes out with it. */
export const TOLD_DATA = {
  decision: "toldDecisionData",
  report: "toldReportData",
  status: "toldStatusData",
} as const satisfies Record<Told, TextKey>;

/** Why something was not taken. */
export const REASON_WORDS = {
  refused: "deliveryRefused",
  redirected: "deliveryRedirected",
  "given-up": "deliveryGivenUp",
} as const satisfies Record<DeliveryReason, TextKey>;
