import { withoutFragment } from "../addresses";
import { firstText } from "../items";
import { folded } from "../text/clean";
import { lineOf } from "../text/words";
import type { SubjectDraft } from "./subject-draft";

/** Two things of one name that differ in one of these are two things: branches of a chain, models of a brand. */
const TELLING = ["telephone", "sku", "gtin13", "mpn", "isbn", "streetAddress", "startDate"];

/** Whether two descriptions speak of one thing: the same id, or the same name and kind with nothing against it. */
export function isSameThing(one: SubjectDraft, other: SubjectDraft): boolean {
  if (one.explicitId !== undefined && one.explicitId === other.explicitId) return !namesDiffer(one, other);
  return (
    !idsDiffer(one, other) &&
    !namesDiffer(one, other) &&
    !urlsDiffer(one, other) &&
    sameKind(one, other) &&
    !tellApart(one, other)
  );
}

function namesDiffer(one: SubjectDraft, other: SubjectDraft): boolean {
  return one.name !== undefined && other.name !== undefined && folded(one.name) !== folded(other.name);
}

/** Plugins give one thing ids of their own (`#product`, `#richSnippet`); ids on different pages are different things. */
function idsDiffer({ explicitId: one }: SubjectDraft, { explicitId: other }: SubjectDraft): boolean {
  return one !== undefined && other !== undefined && withoutFragment(one) !== withoutFragment(other);
}

function urlsDiffer({ url: one }: SubjectDraft, { url: other }: SubjectDraft): boolean {
  return one !== undefined && other !== undefined && withoutFragment(one) !== withoutFragment(other);
}

function sameKind(one: SubjectDraft, other: SubjectDraft): boolean {
  if (one.types.length === 0 || other.types.length === 0) return true;
  const shared = one.types.some((type) => other.types.includes(type));
  return shared || one.types.includes("Thing") || other.types.includes("Thing") || businesses(one, other);
}

/** `Organization` and `Restaurant` of one name: one business, described once in general and once exactly. */
function businesses(one: SubjectDraft, other: SubjectDraft): boolean {
  const general = (draft: SubjectDraft): boolean =>
    draft.types.some((type) => type === "Organization" || type === "LocalBusiness");
  const exact = (draft: SubjectDraft): boolean =>
    draft.items.some(({ properties }) => properties.has("address") || properties.has("telephone"));
  return (general(one) && (general(other) || exact(other))) || (general(other) && exact(one));
}

function tellApart(one: SubjectDraft, other: SubjectDraft): boolean {
  return TELLING.some((property) => {
    const [said, alsoSaid] = [telling(one, property), telling(other, property)];
    return said !== undefined && alsoSaid !== undefined && said !== alsoSaid;
  });
}

function telling(draft: SubjectDraft, property: string): string | undefined {
  for (const item of draft.items) {
    const holder =
      property === "streetAddress" ? item.properties.get("address")?.find((value) => value.kind === "item") : item;
    const literal = holder?.kind === "item" ? firstText(holder, property) : undefined;
    if (literal) return folded(lineOf(literal)).replace(/ /gu, "");
  }
  return undefined;
}
