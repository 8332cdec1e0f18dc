import type { CaseKind } from "../../ground/case-names";
import { findIds } from "./find-ids";
import type { IdPattern } from "./id-pattern";

/** What IDs look like on a page, and of which kind their cases are. */
export interface PagePattern {
  readonly pattern: IdPattern;
  readonly kind: CaseKind;
}

/** What a page says in plain words. */
export interface PageWords {
  readonly url: string;
  readonly title: string;
  /** As much as people see of it. */
  readonly text: string;
}

/** The IDs that a page speaks of. */
export interface FoundIds {
  /** The first few. */
  readonly ids: readonly { readonly caseId: string; readonly kind: CaseKind }[];
  /** How many there are. */
  readonly count: number;
}

const MOST_SHOWN = 5;

/** The IDs that a page is about: those of its address and title; only where there are none, those among its words. */
export function idsOnPage(patterns: readonly PagePattern[], { url, title, text }: PageWords): FoundIds {
  for (const place of [[plain(url), title], [text]]) {
    const found = new Map<string, CaseKind>();
    for (const { pattern, kind } of patterns)
      for (const words of place)
        for (const caseId of findIds(pattern, words)) if (!found.has(caseId)) found.set(caseId, kind);
    const ids = [...found].map(([caseId, kind]) => ({ caseId, kind }));
    if (ids.length > 0) return { ids: ids.slice(0, MOST_SHOWN), count: ids.length };
  }
  return { ids: [], count: 0 };
}

/** An address as people write it; as it stands where it cannot be. */
function plain(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
