import type { ProtectionLanguage } from "../../protection";
import type { AccessKnown } from "./access-known";
import { accessPage } from "./access-page";
import { accessWordsIn } from "./words";

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
