import { groupBy } from "../../ground/grouping";
import { folded, foldedTerm, quoted } from "../../ground/text";
import type { Exemption } from "../../keeping/custody";
import type { Block } from "./blocks";
import type { DisclosureDraft, Redaction } from "./draft";
import { type Named, nameFinder } from "./names";

/** Why something is not there; several reasons where redactions overlap. */
export interface Reason {
  readonly exemption: Exemption;
  readonly words: string;
}

/** A stretch of a block as it goes out. */
export type Piece =
  | { readonly is: "text"; readonly text: string; readonly from: number }
  | { readonly is: "redacted"; readonly reasons: readonly Reason[]; readonly from: number }
  | { readonly is: "named"; readonly who: string; readonly from: number };

interface Span {
  readonly from: number;
  readonly to: number;
  readonly reasons: readonly Reason[];
}

/**
 * Cuts the texts of a case into what goes out and what does not. What overlaps or touches is one block: how much stood there is nobody's
 * to know. Of a name that is redacted in part, nothing goes out.
 */
export function redactor(
  { redactions, pseudonyms }: DisclosureDraft,
  names: readonly string[],
): (text: string) => readonly Piece[] {
  const find = pseudonyms ? nameFinder(names) : () => [];
  const byText = groupBy(redactions.filter(isPlaced), ({ text }) => text);
  const terms = redactions.flatMap((one) => (one.of === "term" ? [{ one, finds: termPattern(one.term) }] : []));
  return (text) => {
    const { text: bare, from, to } = folded(text);
    const placed = (byText.get(text) ?? []).map((one): Span => {
      const [start, end] = one.of === "block" ? [0, text.length] : [one.from, Math.min(one.to, text.length)];
      return { from: start, to: end, reasons: [reasonOf(one)] };
    });
    const found = terms.flatMap(({ one, finds }) =>
      [...bare.matchAll(finds)].map(({ index, 0: words }): Span => ({
        from: from[index] ?? 0,
        to: to[index + words.length - 1] ?? text.length,
        reasons: [reasonOf(one)],
      })),
    );
    return cut(text, [...placed, ...found], find(text));
  };
}

type Placed = Extract<Redaction, { readonly of: "block" | "part" }>;
const isPlaced = (one: Redaction): one is Placed => one.of === "block" || one.of === "part";

/** How often a term stands in a text. */
export const timesIn = (term: string, text: string): number =>
  [...folded(text).text.matchAll(termPattern(term))].length;

/** Spaces in what is looked for are any space; a sign at its ends need not be a word's end. */
function termPattern(term: string): RegExp {
  const words = foldedTerm(term.trim()).split(/\s+/u).map(quoted);
  return words.join("") === "" ? /(?!)/gu : new RegExp(words.join(String.raw`\s+`), "gu");
}

export const reasonOf = ({ exemption, words }: Reason): Reason => ({ exemption, words });

/** Redactions of places that are not in the case any more: it changed since. */
export function strayRedactions(draft: DisclosureDraft, blocks: readonly Block[]): readonly Redaction[] {
  const texts = new Set(blocks.flatMap((block) => (block.is === "picture" ? [] : [block.text])));
  const pictures = new Set(blocks.flatMap((block) => (block.is === "picture" ? [block.artifact.sha256] : [])));
  return draft.redactions.filter((one) => {
    if (one.of === "area") return !pictures.has(one.picture);
    if (one.of === "term") return ![...texts].some((text) => timesIn(one.term, text) > 0);
    return !texts.has(one.text);
  });
}

function cut(text: string, redacted: readonly Span[], named: readonly Named[]): readonly Piece[] {
  const blocks = merged(redacted, named);
  const rest = named.filter((name) => !blocks.some((block) => meets(name, block)));
  const marks = [
    ...blocks.map(({ from, to, reasons }) => ({ to, piece: { is: "redacted", reasons, from } as const })),
    ...rest.map(({ from, to, who }) => ({ to, piece: { is: "named", who, from } as const })),
  ].sort((a, b) => a.piece.from - b.piece.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { to, piece } of marks) {
    if (piece.from > at) pieces.push({ is: "text", text: text.slice(at, piece.from), from: at });
    pieces.push(piece);
    at = to;
  }
  if (at < text.length) pieces.push({ is: "text", text: text.slice(at), from: at });
  return pieces;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}
const meets = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

function merged(spans: readonly Span[], named: readonly Named[]): readonly Span[] {
  const wide = spans
    .filter(({ from, to }) => to > from)
    .map(({ from, to, reasons }): Span => {
      const touched = named.filter((name) => meets(name, { from, to }));
      return {
        from: Math.min(from, ...touched.map((name) => name.from)),
        to: Math.max(to, ...touched.map((name) => name.to)),
        reasons,
      };
    })
    .sort((a, b) => a.from - b.from);
  const out: Span[] = [];
  for (const span of wide) {
    const last = out.at(-1);
    if (last && span.from <= last.to)
      out[out.length - 1] = {
        ...last,
        to: Math.max(last.to, span.to),
        reasons: unique([...last.reasons, ...span.reasons]),
      };
    else out.push(span);
  }
  return out;
}

/** Each once, in an order that says nothing of what stood first. */
export function unique(reasons: readonly Reason[]): readonly Reason[] {
  const by = new Map(reasons.map((reason) => [JSON.stringify([reason.exemption, reason.words]), reason]));
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason);
}
