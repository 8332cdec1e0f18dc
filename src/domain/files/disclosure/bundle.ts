import type { ExportLanguage } from "../exchange";
import { EXEMPTIONS, type Exemption } from "../../keeping/custody";
import type { Block, TextBlock } from "./blocks";
import type { CaseToRead } from "./case-blocks";
import type { DisclosureDraft } from "./draft";
import { type Reason, reasonOf, redactor, unique } from "./redact";

/** A stretch of text in a file that is disclosed. */
type Says =
  | { readonly text: string }
  | { readonly redacted: readonly Reason[] }
  /** A pseudonym of this file alone. */
  | { readonly name: string };

/** A block as it goes out. */
export type DisclosedBlock =
  | { readonly is: TextBlock["is"]; readonly row?: number; readonly says: readonly Says[] }
  | {
      readonly is: "picture";
      /** Under which it lies in the file; null where it is left out or cannot be read. */
      readonly file: string | null;
      readonly isLost: boolean;
      readonly redacted: readonly Reason[];
    };

export interface Disclosed {
  readonly language: ExportLanguage;
  /** Of this file alone: says nothing of any other. */
  readonly release: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly pseudonyms: boolean;
  readonly blocks: readonly DisclosedBlock[];
}

interface About {
  readonly language: ExportLanguage;
  readonly day: string;
  /** A fresh UUID (RFC 9562, version 4). */
  readonly newId: () => string;
  /** Pictures of this case that go out and cannot be read, by SHA-256. */
  readonly lost: ReadonlySet<string>;
}

/** What goes out of a case, and which picture goes into which file. */
export function disclosed(
  { blocks, names }: CaseToRead,
  draft: DisclosureDraft,
  { language, day, newId, lost }: About,
): { readonly said: Disclosed; readonly files: ReadonlyMap<string, string> } {
  const cut = redactor(draft, names);
  const release = newId();
  const pseudonyms = new Map<string, string>();
  const files = new Map<string, string>();
  const nameOf = (who: string): string => {
    const known = pseudonyms.get(who);
    if (known !== undefined) return known;
    const taken = new Set(pseudonyms.values());
    let name = pseudonym(newId());
    while (taken.has(name)) name = pseudonym(newId());
    pseudonyms.set(who, name);
    return name;
  };
  const saysOf = (text: string): readonly Says[] =>
    cut(text).map((piece): Says => {
      if (piece.is === "text") return { text: piece.text };
      return piece.is === "named" ? { name: nameOf(piece.who) } : { redacted: piece.reasons };
    });
  const pictureOf = (sha256: string): DisclosedBlock => {
    const areas = draft.redactions.flatMap((one) =>
      one.of === "area" && one.picture === sha256 ? [reasonOf(one)] : [],
    );
    const isOut = draft.pictures.includes(sha256);
    if (!isOut || lost.has(sha256)) return { is: "picture", file: null, isLost: isOut, redacted: [] };
    const file = `pictures/${newId()}.png`;
    files.set(sha256, file);
    return { is: "picture", file, isLost: false, redacted: unique(areas) };
  };
  const all = blocks.map((block): DisclosedBlock => {
    if (block.is === "picture") return pictureOf(block.artifact.sha256);
    const { is, text, row } = block;
    return { is, ...(row !== undefined && { row }), says: saysOf(text) };
  });
  return { said: { language, release, day, pseudonyms: draft.pseudonyms, blocks: all }, files };
}

const pseudonym = (id: string): string => `reviewer-${id.replaceAll("-", "").slice(0, 10)}`;

/** The same for machines. */
export const disclosedJson = (said: Disclosed): string =>
  `${JSON.stringify({ format: "counterflow-disclosure", version: 1, ...said }, null, 2)}\n`;

/** How many redactions there are for each reason. */
export const countsOf = ({
  redactions,
}: Pick<DisclosureDraft, "redactions">): readonly { readonly exemption: Exemption; readonly count: number }[] =>
  EXEMPTIONS.map((exemption) => ({
    exemption,
    count: redactions.filter((one) => one.exemption === exemption).length,
  })).filter(({ count }) => count > 0);

/** Whether anything is said at all, or all of it is redacted. */
export function saysNothing({ blocks, names }: CaseToRead, draft: DisclosureDraft): boolean {
  const cut = redactor(draft, names);
  const goesOut = (block: Block): boolean =>
    block.is === "picture"
      ? draft.pictures.includes(block.artifact.sha256)
      : cut(block.text).some((piece) => piece.is === "text" && /[\p{L}\p{N}]/u.test(piece.text));
  return !blocks.some(goesOut);
}
