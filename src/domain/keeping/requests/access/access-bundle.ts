import type { ProtectionLanguage } from "../../protection";
import type { HitGroup, Saying } from "../find/hit";
import { accessPage } from "./access-page";
import { accessWordsIn } from "./words";

/** One thing that is held about the person, with where it came from and for what. */
export interface AccessPart {
  readonly group: HitGroup;
  /** The page's address or the table's name; empty where it was written here. */
  readonly source: string;
  readonly title: string;
  /** When it was recorded (ISO 8601); empty where that is not known. */
  readonly at: string;
  readonly cases: readonly string[];
  readonly says: readonly Saying[];
}

/** What is known of a case in which something is held. What is not known is empty. */
export interface AccessCase {
  readonly caseId: string;
  readonly purpose: string;
  readonly basis: string;
  readonly retention: string;
}

/** What a person is told who asked what is held about them (GDPR Art. 15(1)). */
export interface AccessKnown {
  readonly reference: string;
  /** Days (YYYY-MM-DD). */
  readonly receivedOn: string;
  readonly day: string;
  readonly controller: string;
  readonly officer: string;
  /** As the official wrote them: recipients, and whether decisions are automated. */
  readonly recipients: string;
  readonly automated: string;
  readonly cases: readonly AccessCase[];
  readonly parts: readonly AccessPart[];
}

export interface AccessBundle {
  readonly html: string;
  readonly json: string;
}

/**
 * The two files of an access bundle, after `redact` went over every text: one for people, and one in a structured, commonly used and
 * machine-readable format. There is nothing in them that runs or is fetched.
 */
export function accessBundle(
  known: AccessKnown,
  language: ProtectionLanguage,
  redact: (text: string) => string,
): AccessBundle {
  const say = accessWordsIn(language);
  const orUnknown = (text: string) => (text.trim() === "" ? say.unknown : text);
  const redacted: AccessKnown = {
    ...known,
    controller: orUnknown(known.controller),
    officer: orUnknown(known.officer),
    recipients: orUnknown(known.recipients),
    automated: orUnknown(known.automated),
    cases: known.cases.map(({ caseId, purpose, basis, retention }) => ({
      caseId,
      purpose: orUnknown(redact(purpose)),
      basis: orUnknown(basis),
      retention: orUnknown(retention),
    })),
    parts: known.parts.map(({ source, title, says, ...part }) => ({
      ...part,
      source: redact(source),
      title: redact(title),
      says: says.map(({ what, text }) => ({ what, text: redact(text) })),
    })),
  };
  const json = { format: "counterflow-access", version: 1, language, ...redacted, rights: say.rightsText };
  return { html: accessPage(redacted, language), json: `${JSON.stringify(json, null, 2)}\n` };
}
