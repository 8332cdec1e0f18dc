import type { Found, Often } from "../../domain/casework/watch";
import { type TextKey, t } from "../../ui/texts";

const FOUND: Readonly<Record<Found, TextKey>> = {
  changed: "watchFoundChanged",
  gone: "watchFoundGone",
  moved: "watchFoundMoved",
  login: "watchFoundLogin",
  forbidden: "watchFoundForbidden",
  busy: "watchFoundBusy",
  unshown: "watchFoundUnshown",
};

/** What was found, in a sentence without its end. */
export const foundWords = (found: Found): string => t(FOUND[found]);

const OFTEN: Readonly<Record<Often, TextKey>> = {
  visit: "watchOftenVisit",
  day: "watchOftenDay",
  week: "watchOftenWeek",
};

export const oftenWords = (often: Often): string => t(OFTEN[often]);
