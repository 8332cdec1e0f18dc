import { mapTexts, textsIn } from "../../ground/map-texts";
import type { CaptureMade, CapturedFact, Withheld } from "../captures";
import { type FactKind, LIMITS, type Marked, type Provenance, type Reading, type Subject } from "../reading";
import { WITHHELD_KINDS, type WithheldKind } from "../withhold";
import { fieldSays, isPicture, toldBy } from "./fields";
import { type Overruled, openFinder, passageKey } from "./find-spans";
import { isMarkOnly, markOf } from "./mark";
import { type Clean, cleanPlaces } from "./places";
import { openToldAgain } from "./told-again";

/** What a page says, whether it was read just now or is to be captured. */
interface Said {
  readonly page: { readonly url: string; readonly title: string };
  readonly main?: string | undefined;
  readonly subjects: readonly Subject[];
  readonly facts: readonly CapturedFact[];
}

interface Page {
  readonly url: string;
  readonly title: string;
  readonly reading: Reading;
}

type ToCapture = Omit<CaptureMade, "snapshot" | "withheldKinds">;

const KINDS: ReadonlySet<string> = new Set<FactKind>(["aggregate-rating", "review", "profile", "tag"]);

/** Takes out of what pages say of persons what a hiring desk must not store. What was looked through is known while it is held. */
export interface Withholding {
  /** Look through one text: what takes long can be done bit by bit, before the rest, which is quick then. */
  readonly look: (text: string) => void;
  /** Whether a text says anything that is withheld. */
  readonly isTold: (text: string) => boolean;
  /**
   * A page as it may be offered for a hiring case. Fields that tell a trait are gone; in prose, names and titles, `[withheld: KIND]` stands
   * for what is told, and where the same words (or a day, an address) stand elsewhere, for those. The page's own address stays.
   */
  readonly page: (page: Page) => { readonly title: string; readonly reading: Reading; readonly withheld: Withheld[] };
  /** What prose of it tells, passage by passage, in its own words: for an official's eyes alone, nowhere to be kept. Not what fields tell. */
  readonly told: (said: Said) => Overruled[];
  /** The same of what is to be captured, whoever put it together; its facts may all be gone. */
  readonly capture: (capture: ToCapture) => { readonly capture: ToCapture; readonly withheld: Withheld[] };
  /** The same of words that are marked; `isNothing` where no others are left. */
  readonly marked: (marked: Marked) => { readonly marked: Marked; readonly isNothing: boolean };
}

/**
 * @param overruled what officials have found to be a false alarm: it stays where it stands
 * @see docs/withholding.md
 */
export function openWithholding(overruled: readonly Overruled[] = []): Withholding {
  const spansIn = openFinder(overruled);

  const withholdSaid = (said: Said, others: unknown): { said: Said; others: Clean; withheld: Withheld[] } => {
    const pictures = new Set(said.subjects.filter(isPicture).map(({ id }) => id));
    const all = said.facts.filter(({ subject }) => !pictures.has(subject));
    const facts = all.filter((fact) => fieldSays(fact).kinds.length === 0);
    const fields = all.flatMap((fact) => [...fieldSays(fact).kinds]);
    const subjects = said.subjects.filter(({ id }) => !pictures.has(id));
    const prose = proseOf(said, facts, subjects, others);
    const again = openToldAgain(toldBy(all, prose, spansIn), sparedOf(said, subjects));
    const byWords: Clean = (text) => fitting(text, again(text));
    const clean: Clean = (text) => fitting(text, again(withoutSpans(text)));
    const idOf = idsOf(subjects, clean);
    const main = said.main === undefined || pictures.has(said.main) ? undefined : idOf(said.main);
    const kept = facts
      .map((fact) => cleanFact(fact, fieldSays(fact).isName ? byWords : clean, idOf(fact.subject)))
      .filter((fact) => !isEmptied(fact));
    return {
      said: {
        page: { url: said.page.url, title: clean(said.page.title) },
        ...(main !== undefined && { main }),
        subjects: subjects.map((subject) => ({ ...mapTexts(subject, clean), id: idOf(subject.id) })),
        facts: kept,
      },
      others: clean,
      withheld: counted(
        [...fields, ...[...pictures].map(() => "photo" as const)],
        passagesIn(prose).map(({ kind }) => kind),
      ),
    };
  };

  const withoutSpans: Clean = (text) => {
    let left = text;
    for (const [from, to, kind] of [...spansIn(text)].reverse())
      left = `${left.slice(0, from)}${markOf(kind)}${left.slice(to)}`;
    return left;
  };

  /** Each passage once, however often the page's code has it. */
  const passagesIn = (texts: Iterable<string>): Overruled[] => {
    const passages = new Map<string, Overruled>();
    for (const text of texts)
      for (const [from, to, kind] of spansIn(text)) {
        const passage = { kind, words: text.slice(from, to) };
        if (!passages.has(passageKey(passage))) passages.set(passageKey(passage), passage);
      }
    return [...passages.values()];
  };

  return {
    look: (text) => void spansIn(text),
    isTold: (text) => spansIn(text).length > 0,
    told(said) {
      const pictures = new Set(said.subjects.filter(isPicture).map(({ id }) => id));
      const facts = said.facts.filter((fact) => !pictures.has(fact.subject) && fieldSays(fact).kinds.length === 0);
      return passagesIn(
        proseOf(
          said,
          facts,
          said.subjects.filter(({ id }) => !pictures.has(id)),
          [],
        ),
      );
    },
    page({ url, title, reading: { subjects, main, facts, warnings } }) {
      const { said, others, withheld } = withholdSaid({ page: { url, title }, main, subjects, facts }, warnings);
      const reading = {
        subjects: [...said.subjects],
        ...(said.main !== undefined && { main: said.main }),
        facts: [...said.facts],
        warnings: mapTexts(warnings, others),
      };
      return { title: said.page.title, reading, withheld };
    },
    capture(capture) {
      const { main: _said, ...stays } = capture;
      const { said, others, withheld } = withholdSaid(capture, capture.page.withheld);
      const names = capture.page.withheld;
      const cleaned = {
        ...stays,
        page: { ...said.page, ...(names && { withheld: mapTexts(names, others) }) },
        ...(said.main !== undefined && { main: said.main }),
        subjects: [...said.subjects],
        facts: [...said.facts],
        seen: Object.fromEntries(Object.entries(capture.seen).filter(([kind]) => KINDS.has(kind))),
      };
      return { capture: cleaned, withheld };
    },
    marked(marked) {
      const again = openToldAgain(toldBy([], [marked.words, marked.raw], spansIn), new Set());
      const clean: Clean = (text) => fitting(text, again(withoutSpans(text)));
      const words = clean(marked.words);
      const place = { syntax: "", reader: "", version: "", raw: marked.raw, selectors: marked.selectors };
      const [places] = cleanPlaces([place], clean, words === marked.words ? undefined : words);
      const selectors = places?.selectors ?? [];
      const instead = { type: "TextQuoteSelector" as const, exact: words };
      return {
        marked: {
          ...marked,
          words,
          raw: places?.raw ?? words,
          selectors: selectors.length > 0 ? selectors : [instead],
        },
        isNothing: isMarkOnly(words),
      };
    },
  };
}

/** The texts in which cues are looked for. */
function proseOf(
  { page }: Said,
  facts: readonly CapturedFact[],
  subjects: readonly Subject[],
  others: unknown,
): ReadonlySet<string> {
  const named = facts.filter((fact) => fieldSays(fact).isName);
  return textsIn([page.title, subjects.map(({ name }) => name), contentOf(facts, named), others]);
}

/** What facts say, beside the names in which nothing is looked for. */
function contentOf(facts: readonly CapturedFact[], named: readonly CapturedFact[]): unknown[] {
  const names = new Set(named);
  return facts
    .filter((fact) => !names.has(fact))
    .map(({ provenance, subject: _id, ...says }) => [says, provenance.map(({ raw }) => raw)]);
}

/** A fact as it may be kept, but for where it is gone altogether. */
function cleanFact(fact: CapturedFact, clean: Clean, subject: string): CapturedFact {
  const bare = { ...fact, subject, provenance: [] };
  const said = mapTexts(bare, clean);
  const instead = said === bare ? undefined : marksOf(said);
  const places = (of: readonly Provenance[]) => cleanPlaces(of, clean, instead);
  const { lastRead } = fact;
  const cleaned = { ...said, ...(lastRead !== undefined && { lastRead }), provenance: places(fact.provenance) };
  if (cleaned.kind !== "review" || fact.kind !== "review") return cleaned;
  const { answer, original } = cleaned;
  const [wasAnswer, hadAnswer] = [fact.answer?.provenance ?? [], fact.original?.answer?.provenance ?? []];
  return {
    ...cleaned,
    ...(answer && { answer: { ...answer, provenance: places(wasAnswer) } }),
    ...(original?.answer && {
      original: { ...original, answer: { ...original.answer, provenance: places(hadAnswer) } },
    }),
  };
}

/** Nothing is left of it but that something was there. */
function isEmptied(fact: CapturedFact): boolean {
  if (fact.kind === "profile") return isMarkOnly(fact.value);
  return fact.kind === "tag" && isMarkOnly(fact.label);
}

/** The kinds that stand in what is kept, for words of the page that were the same in other signs. */
const marksOf = (said: unknown): string =>
  [...new Set(JSON.stringify(said).match(/\[withheld: [a-z-]+\]/gu) ?? ["[withheld]"])].join(" ");

/** A mark may be longer than what it stands for; what does not fit any more goes at the end. */
function fitting(before: string, after: string): string {
  const most = before.length <= LIMITS.short ? LIMITS.short : LIMITS.text;
  return after.length <= most ? after : after.slice(0, most).toWellFormed();
}

/** What is never taken out by its words alone: the page's address, and what things are known by. */
function sparedOf({ page, main }: Said, subjects: readonly Subject[]): ReadonlySet<string> {
  const about = subjects.filter(({ id }) => id === main);
  return new Set([page.url, ...about.flatMap(({ id, url = "", name = "" }) => [id, url, name])]);
}

/** Ids as they may be kept: two that were apart stay so. */
function idsOf(subjects: readonly Subject[], clean: Clean): (id: string) => string {
  const taken = new Set<string>();
  const ids = new Map(
    subjects.map(({ id }) => {
      const plain = clean(id);
      let free = plain;
      for (let n = 2; taken.has(free); n++) free = `${plain}~${n}`;
      taken.add(free);
      return [id, free] as const;
    }),
  );
  return (id) => ids.get(id) ?? clean(id);
}

function counted(...lists: readonly (readonly WithheldKind[])[]): Withheld[] {
  const all = lists.flat();
  return WITHHELD_KINDS.map((kind) => ({ kind, count: all.filter((one) => one === kind).length })).filter(
    ({ count }) => count > 0,
  );
}
