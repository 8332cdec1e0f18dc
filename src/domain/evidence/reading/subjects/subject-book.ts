import { webAddress } from "../addresses";
import type { Context } from "../context";
import { firstText, type Item } from "../items";
import { folded, line } from "../text/clean";
import { lineOf } from "../text/words";
import { identifiersOf } from "./identifiers";
import { nameOf } from "./name";
import { isSameThing } from "./same-thing";
import { draftOf, type SubjectDraft } from "./subject-draft";

/** The subjects of one page. Items that describe one thing, in whatever syntax, are one subject. */
export interface SubjectBook {
  /** The subject an item describes. */
  of(item: Item): SubjectDraft;
  /**
   * The subject that an item describes which says what the page shows: one of its name, whatever its kind, else the main
   * one if the item names none or almost the same. Asked once, before `of`.
   */
  adopt(item: Item, main: SubjectDraft | undefined): SubjectDraft;
  /** A thing that only its name on the page tells of, and its address; one for all that have both in common. */
  seen(name: string, address: string | undefined): SubjectDraft;
  /** The page itself, for opinions that say nothing of whom they are about. */
  page(): SubjectDraft;
  /** All subjects in the order they were met. */
  all(): readonly SubjectDraft[];
}

/** Candidates of one name that are compared; more of them are no chain but an attack. */
const MOST_ALIKE = 50;

export function openSubjects(context: Context, pageName: string | undefined): SubjectBook {
  const byItem = new Map<Item, SubjectDraft>();
  const byName = new Map<string, SubjectDraft[]>();
  const drafts: SubjectDraft[] = [];
  let page: SubjectDraft | undefined;
  const keep = (draft: SubjectDraft): SubjectDraft => {
    drafts.push(draft);
    return draft;
  };
  return {
    of(item) {
      const known = byItem.get(item);
      if (known) return known;
      const draft = describe(item, context);
      const alike = byName.get(folded(draft.name ?? "")) ?? [];
      const same =
        draft.name === undefined ? undefined : alike.slice(0, MOST_ALIKE).find((other) => isSameThing(other, draft));
      if (same) absorb(same, draft);
      else byName.set(folded(draft.name ?? ""), [...alike.slice(0, MOST_ALIKE), keep(draft)]);
      byItem.set(item, same ?? draft);
      return same ?? draft;
    },
    adopt(item, main) {
      const { types: _types, ...draft } = describe(item, context);
      const alike = byName.get(folded(draft.name ?? "")) ?? [];
      const named = main && alike.includes(main) ? main : alike[0];
      const same =
        draft.name === undefined ? main : (named ?? (main && isAlmost(draft.name, main.name) ? main : undefined));
      if (same === undefined) return this.of(item);
      absorb(same, { ...draft, types: [] });
      byItem.set(item, same);
      return same;
    },
    seen(name, address) {
      const url = address === undefined ? undefined : webAddress(address, context.base);
      const alike = byName.get(folded(name)) ?? [];
      const same = alike.find((draft) => draft.url === url);
      if (same) return same;
      const draft = keep({ ...draftOf([]), name, ...(url !== undefined && { url }) });
      byName.set(folded(name), [...alike.slice(0, MOST_ALIKE), draft]);
      return draft;
    },
    page() {
      page ??= keep({
        ...draftOf([]),
        explicitId: context.url,
        url: context.url,
        types: ["WebPage"],
        ...(pageName && { name: pageName }),
      });
      return page;
    },
    all: () => drafts,
  };
}

function describe(item: Item, context: Context): SubjectDraft {
  const draft = draftOf([item]);
  draft.types.push(...[...new Set(item.types)].slice(0, 20).map((type) => line(type, 200)));
  draft.identifiers.push(...identifiersOf(item));
  const name = nameOf(item);
  if (name !== undefined) draft.name = name;
  const said = firstText(item, "url");
  const url = said && webAddress(lineOf(said), context.base);
  if (url) draft.url = url;
  else if (said) context.warn("address-refused", said.text);
  const id =
    item.id === undefined || item.id.startsWith("_:") ? undefined : (webAddress(item.id, context.base) ?? urn(item.id));
  if (id !== undefined) draft.explicitId = id;
  return draft;
}

/** One name within the other, as headings say "Elm Court reviews" and markup "Elm Court Ltd". */
function isAlmost(one: string, other = ""): boolean {
  const [short = "", long = ""] = [folded(one), folded(other)].sort((a, b) => a.length - b.length);
  return short !== "" && ` ${long} `.includes(` ${short} `);
}

/** Names that are no web address but still hold for the whole world. */
function urn(id: string): string | undefined {
  return /^(?:urn|doi|isbn|tag):[^\s]{1,500}$/iu.test(id) ? id : undefined;
}

function absorb(into: SubjectDraft, draft: SubjectDraft): void {
  if (into.items.length < MOST_ALIKE) into.items.push(...draft.items);
  for (const type of draft.types) if (!into.types.includes(type) && into.types.length < 40) into.types.push(type);
  for (const each of draft.identifiers) {
    const known = into.identifiers.some(({ scheme, value }) => scheme === each.scheme && value === each.value);
    if (!known && into.identifiers.length < 40) into.identifiers.push(each);
  }
  if (into.name === undefined && draft.name !== undefined) into.name = draft.name;
  if (into.url === undefined && draft.url !== undefined) into.url = draft.url;
  if (into.explicitId === undefined && draft.explicitId !== undefined) into.explicitId = draft.explicitId;
}
