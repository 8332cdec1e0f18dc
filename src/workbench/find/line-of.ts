import { listingNode } from "../../domain/casework/subjects";
import { nameOfRow, rowText } from "../../domain/casework/own-data";
import { type Excerpt, type IsMarked, excerptOf } from "../../domain/casework/find";
import type { FoundRow } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { factLine } from "../../ui/fact-line";
import { t } from "../../ui/texts";
import { caseHref, evidenceHref } from "../cases/links";
import { subjectHref } from "../subjects/links";
import { ownRowHref } from "../own-data/links";
import { entryHref } from "../log/links";
import type { Address } from "../router/route";
import { factKindName } from "../words/fact-kinds";

/** Something that was found, as it is shown: what it says with the words that were looked for, what it is about, where it stands. */
export interface FoundLine {
  readonly href: Address;
  readonly says: Excerpt;
  readonly about: readonly string[];
}

const LENGTH = 180;

/** How something that was found is shown. */
export function lineOf(found: FoundRow, isMarked: IsMarked): FoundLine {
  const line = (href: Address, says: string, ...about: readonly string[]): FoundLine => ({
    href,
    says: excerptOf(says, isMarked, LENGTH),
    about: about.filter(Boolean),
  });
  switch (found.kind) {
    case "case": {
      const { caseId, title, purpose, outcome } = found.row;
      return line(caseHref(caseId), joined(caseId, title, purpose, outcome));
    }
    case "subject": {
      const { listingKey, name, id, host, url, identifiers } = found.row;
      const also = identifiers.map(({ value }) => value);
      return line(subjectHref(listingNode(listingKey)), joined(name || id, ...also, url), host);
    }
    case "name":
      return line(subjectHref(found.row.node), found.row.name, t("findNamedHere"));
    case "fact": {
      const { kind, fact, host, at, origin, index, n } = found.row;
      return line(
        entryHref({ origin, index, fact: n }),
        factLine(fact),
        factKindName(kind),
        found.subject,
        host,
        day(at),
      );
    }
    case "note": {
      const { noteId, caseId, text, addedAt } = found.row;
      return line(evidenceHref(caseId, { note: noteId }), text, caseId, day(addedAt));
    }
    case "label": {
      const { row, capture, fact } = found;
      const { origin, index, title, url, host, capturedAt } = capture;
      const place = { origin, index, ...(row.fact !== null && { fact: row.fact }) };
      return line(entryHref(place), row.label, fact ? factLine(fact) : title || url, host, day(capturedAt));
    }
    case "row": {
      const { row, dataset } = found;
      const name = nameOfRow(row, dataset.columns);
      const says = rowText(row).replaceAll("\n", " · ");
      return line(ownRowHref(row.datasetId, row.key), says, name, dataset.name);
    }
    case "page": {
      const { title, host, capturedAt, origin, index } = found.row;
      return line(entryHref({ origin, index }), found.text || title, t("findPageWords"), title, host, day(capturedAt));
    }
  }
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(" · ");
const day = (at: string): string => formatDay(at);
