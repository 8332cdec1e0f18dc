import { type Missing, type MissingReason, parseReason } from "../domain/evidence/snapshot";
import { type PluralKey, type TextKey, t, tn } from "./texts";

/** Of some it is said how many. */
const WORDS: Readonly<Record<MissingReason, (count: number) => string>> = {
  resources: counted("missingResources"),
  waiting: counted("missingWaiting"),
  sheets: counted("missingSheets"),
  drawings: counted("missingDrawings"),
  frames: counted("missingFrames"),
  embedded: counted("missingEmbedded"),
  elements: counted("missingElements"),
  cut: said("missingCut"),
  "not-in-front": said("missingNotInFront"),
  "not-allowed": said("missingNotAllowed"),
  failed: said("missingFailed"),
  "too-slow": said("missingTooSlow"),
  "storage-full": said("missingStorageFull"),
  withheld: said("missingWithheld"),
};

function counted(key: PluralKey): (count: number) => string {
  return (count) => tn(key, count);
}

function said(key: TextKey): () => string {
  return () => t(key);
}

const ROLES: Readonly<Record<Missing["role"], TextKey>> = {
  page: "artifactPage",
  archive: "artifactArchive",
  screenshot: "artifactScreenshot",
  "full-screenshot": "artifactFullScreenshot",
  text: "artifactText",
  quote: "artifactQuote",
};

export const roleName = (role: Missing["role"]): string => t(ROLES[role]);

/** What is missing, and why, in a sentence. */
export function missingWords({ role, reason }: Missing): string {
  const { reason: code, count } = parseReason(reason);
  return `${roleName(role)}: ${code ? WORDS[code](count) : t("missingUnknown")}`;
}
