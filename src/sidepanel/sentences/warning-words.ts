import type { Warning } from "../../domain/evidence/reading";
import { type TextKey, t } from "../../ui/texts";

const SENTENCES: Readonly<Record<string, TextKey>> = {
  "address-refused": "panelWarnAddress",
  "budget-depth": "panelWarnTooMuch",
  "budget-facts": "panelWarnTooMuch",
  "budget-subjects": "panelWarnTooMuch",
  "budget-shadow-trees": "panelWarnShadow",
  "frame-unread": "panelWarnFrame",
  "json-ld-unreadable": "panelWarnJsonLd",
  "rating-count": "panelWarnCount",
  "rating-scale": "panelWarnScale",
  "rating-value": "panelWarnValue",
  "text-cut": "panelWarnCut",
  "visible-too-large": "panelWarnVisible",
};

/** A warning in words. Codes of readers that are not known here still say that something could not be read. */
export function warningWords({ code }: Warning): string {
  const known = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  if (known) return t(known);
  return code.startsWith("budget-") ? t("panelWarnTooMuch") : t("panelWarnOther", code);
}
