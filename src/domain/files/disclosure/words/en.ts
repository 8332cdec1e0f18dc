import type { Exemption } from "../../../keeping/custody";

/** The words of a file that is disclosed, in English: part of the file, so not in the catalogue of the interface. */
export const en = {
  title: "Disclosure of a case file",
  intro:
    "This is what the file of a case says. What is not disclosed is replaced by blocks of one size, whatever they hide, with the reason.",
  made: (day: string) => `Made on ${day}.`,
  pseudonyms:
    "People who wrote, answered or tagged on outside pages go by pseudonyms, which were drawn by lot for this file alone.",
  picture: "What was on screen when the page was kept. Areas that are not disclosed are filled in.",
  pictureLeft: "A picture of the page was kept and is not in this file.",
  pictureUnreadable: "A picture of the page was kept that can no longer be shown.",
  redactedHere: "Not disclosed in it:",
  exemptions: {
    "personal-data": "personal data",
    "trade-secret": "trade secret",
    "legal-privilege": "legal privilege",
    "public-security": "public security",
    deliberation: "deliberation",
    other: "other reason",
  } satisfies Record<Exemption, string>,
};

export type DisclosureWords = typeof en;
