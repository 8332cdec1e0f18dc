import type { FindGroup } from "../../domain/casework/find";
import { t } from "../../ui/texts";
import type { SavedSearch } from "../../platform/kept";
import type { Address } from "../router/route";
import { type FoundLine, lineOf } from "./line-of";
import { findHref } from "./links";
import type { Found } from "./use-found";

/** Something that can be chosen beneath the box. */
export interface FindOption {
  readonly href: Address;
  readonly group: FindGroup | "saved" | "all";
  /** What was found; or words of our own. */
  readonly line?: FoundLine;
  readonly words?: string;
}

interface Given {
  readonly text: string;
  readonly found: Found | undefined;
  readonly saved: readonly SavedSearch[];
}

/** What can be chosen beneath the box: what was found, and all of it; searches that were saved, where nothing is typed. */
export function optionsOf({ text, found, saved }: Given): readonly FindOption[] {
  if (text.trim() === "")
    return saved.map(({ name, text: of }) => ({ href: findHref(of), group: "saved", words: name }));
  const lines = (found?.groups ?? []).flatMap(({ group, rows }) =>
    rows.map((row): FindOption => {
      const line = lineOf(row, found?.isMarked ?? (() => false));
      return { href: line.href, group, line };
    }),
  );
  return lines.length === 0 ? [] : [...lines, { href: findHref(text), group: "all", words: t("findAll") }];
}

export const optionId = (box: string, n: number): string => `${box}-${n}`;
