import type { AnswerFault, ServerError } from "../../domain/casework/service-requests";
import type { ServerAnswer } from "../../platform";
import { formatMoment } from "../../ui/dates";
import { type TextKey, formatNumber, t } from "../../ui/texts";

/** Why nothing could be had of a server. */
export type Trouble =
  | AnswerFault
  | { readonly code: Exclude<ServerAnswer["code"], "answered"> | "no-georeport" | "site-refused" }
  | { readonly code: "busy"; readonly until: string }
  | { readonly code: "status"; readonly status: number };

const WORDS = {
  "answer-is-page": "serviceTroublePage",
  "answer-broken": "serviceTroubleBroken",
  "answer-other": "serviceTroubleOther",
  "answer-too-large": "serviceTroubleLarge",
  elsewhere: "serviceTroubleElsewhere",
  unreachable: "serviceTroubleUnreachable",
  "timed-out": "serviceTroubleLate",
  "no-georeport": "serviceTroubleNoGeoReport",
  "site-refused": "serviceFailureNotAllowed",
} as const satisfies Readonly<Record<string, TextKey>>;

/** In a sentence, with what the server itself says of it. */
export function troubleWords(trouble: Trouble): string {
  if (trouble.code === "busy") return t("serviceTroubleBusy", formatMoment(trouble.until));
  if (trouble.code === "status") return t("serviceTroubleStatus", formatNumber(trouble.status));
  if (trouble.code === "answer-refused") return t("serviceTroubleRefused", errorWords(trouble.errors));
  return t(WORDS[trouble.code]);
}

/** “Invalid api_key (403)”, of each; the server's own words. */
export const errorWords = (errors: readonly ServerError[]): string =>
  errors
    .map(({ code, description }) =>
      description === "" ? code : code === "" ? description : `${description} (${code})`,
    )
    .join("; ");
