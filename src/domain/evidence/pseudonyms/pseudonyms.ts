import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { mapTexts } from "../../ground/map-texts";
import { BETWEEN, folded, foldedTerm, quoted, spellings } from "../../ground/text";
import type { CaptureMade } from "../captures";

/** Replaces people's names in texts and in values. */
interface Pseudonyms {
  /** The same text with a pseudonym wherever one of the names stands in it, whatever its case and accents. */
  readonly inText: (text: string) => string;
  /** A capture under pseudonyms: every text of it but the page's own address. What was apart stays apart. */
  readonly capture: <C extends Omit<CaptureMade, "snapshot">>(capture: C) => C;
}

interface Said {
  readonly subjects: Readonly<CaptureMade["subjects"]>;
  readonly facts: Readonly<CaptureMade["facts"]>;
}

const SHORTEST_IN_TEXT = 3;
const DIGITS = 10;
const [SHORT, LONG] = [2_000, 20_000];
const FORM = /^reviewer-[0-9a-f]{10}$/u;

/** Whether a name is a pseudonym already. */
const isPseudonym = (name: string): boolean => FORM.test(name);

/** Who wrote reviews, answered them, or set key words, as the page or an official names them; not what the page itself is about. */
export function reviewersIn({ subjects, facts }: Said): readonly string[] {
  const things = new Set(subjects.flatMap(({ types, name }) => (types.includes("Person") ? [] : (name ?? []))));
  const names = facts.flatMap((fact) => {
    if (fact.kind === "tag") return [fact.by, fact.original?.by ?? undefined];
    if (fact.kind !== "review") return [];
    const { author, answer, original } = fact;
    return [author, answer?.author, original?.author ?? undefined, original?.answer?.author];
  });
  const said = names.flatMap((name) => name ?? []).filter((name) => name.trim() !== "" && !things.has(name));
  return [...new Set(said)].filter((name) => !isPseudonym(name));
}

/**
 * Pseudonyms for names: the beginning of an HMAC (RFC 2104, SHA-256) over the folded name. Whoever has thrown the key away can no longer
 * tell which name it was, nor find the same person under another key.
 * @param key in hex, 32 bytes
 */
export function openPseudonyms(names: readonly string[], key: string): Pseudonyms {
  const secret = hexToBytes(key);
  const nameOf = (name: string): string =>
    `reviewer-${bytesToHex(hmac(sha256, secret, utf8ToBytes(wordsOf(name).join(" ") || name))).slice(0, DIGITS)}`;
  const whole = new Map(names.map((name) => [name.trim(), nameOf(name)]));
  const ways = new Map(
    names
      .filter((name) => wordsOf(name).join("").length >= SHORTEST_IN_TEXT)
      .flatMap((name) =>
        spellings(name)
          .flatMap((spelled) => waysToWrite(wordsOf(spelled)))
          .map((way) => [way.join(" "), nameOf(name)] as const),
      ),
  );
  const patterns = [...ways.keys()]
    .sort((a, b) => b.length - a.length)
    .map((way) => way.split(" ").map(quoted).join(BETWEEN));
  const finds =
    patterns.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const inText = (text: string): string => {
    const known = whole.get(text.trim());
    if (known !== undefined) return known;
    if (!finds) return text;
    const { text: bare, from, to } = folded(text);
    let [out, at] = ["", 0];
    for (const { index, 0: words } of bare.matchAll(finds)) {
      const [start, end] = [from[index] ?? 0, to[index + words.length - 1] ?? text.length];
      const found = wordsOf(words);
      // One word alone is a name where it begins as one.
      if (start < at || (found.length === 1 && /^\p{Ll}/u.test(text.slice(start)))) continue;
      out += text.slice(at, start) + (ways.get(found.join(" ")) ?? "reviewer");
      at = end;
    }
    return fitting(text, out + text.slice(at));
  };
  return {
    inText,
    capture(capture) {
      const { page, subjects } = capture;
      const idOf = apart(
        subjects.map(({ id }) => id),
        inText,
      );
      const named = mapTexts(capture, inText);
      return {
        ...named,
        captureId: capture.captureId,
        caseId: capture.caseId,
        page: { ...named.page, url: page.url },
        ...(capture.main !== undefined && { main: idOf(capture.main) }),
        subjects: named.subjects.map((subject, n) => ({ ...subject, id: idOf(subjects[n]?.id ?? "") })),
        facts: named.facts.map((fact, n) => ({ ...fact, subject: idOf(capture.facts[n]?.subject ?? "") })),
      };
    },
  };
}

const wordsOf = (name: string): readonly string[] => foldedTerm(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** “anna roe” and “roe, anna”. */
const waysToWrite = (words: readonly string[]): readonly (readonly string[])[] =>
  words.length < 2 ? [words] : [words, [words.at(-1) ?? "", ...words.slice(0, -1)]];

/** A pseudonym may be longer than the name; what does not fit any more goes at the end. */
function fitting(before: string, after: string): string {
  const most = before.length <= SHORT ? SHORT : LONG;
  return after.length <= most ? after : after.slice(0, most).toWellFormed();
}

/** Ids under pseudonyms: two that were apart stay so. */
function apart(ids: readonly string[], inText: (text: string) => string): (id: string) => string {
  const taken = new Set<string>();
  const named = new Map(
    ids.map((id) => {
      const plain = inText(id);
      let free = plain;
      for (let n = 2; taken.has(free); n++) free = `${plain}~${n}`;
      taken.add(free);
      return [id, free] as const;
    }),
  );
  return (id) => named.get(id) ?? inText(id);
}
