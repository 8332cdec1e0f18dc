import type { Kind, Picked, ReviewPart } from "../../domain/evidence/reading";
import type { Thing } from "../../domain/evidence/recipes";
import type { RecipeDraft } from "../../platform/kept";

export const blankRecipe = (url: string): RecipeDraft => ({ url, things: [] });

export const asked = (draft: RecipeDraft, kind: Kind, property?: string): RecipeDraft => ({
  ...draft,
  asking: { kind, ...(property !== undefined && { property }) },
});

/** One part of the picked review is to be pointed at anew. */
export const askedPart = (draft: RecipeDraft, part: ReviewPart): RecipeDraft =>
  draft.asking?.picked ? { ...draft, asking: { ...draft.asking, part } } : draft;

/** Something was picked in the page: a part of the review picked before, or the thing itself. */
export function picked(draft: RecipeDraft, found: Picked, part?: ReviewPart): RecipeDraft {
  const { asking } = draft;
  if (!asking) return draft;
  const { part: _part, ...rest } = asking;
  if (part === undefined) return { ...draft, asking: { ...rest, picked: found } };
  if (!rest.picked) return draft;
  const parts = { ...rest.picked.parts, [part]: found.steps };
  return { ...draft, asking: { ...rest, picked: { ...rest.picked, parts } } };
}

/** A part of the picked review is not to be read. */
export function withoutPart(draft: RecipeDraft, part: ReviewPart): RecipeDraft {
  const { asking } = draft;
  if (!asking?.picked) return draft;
  const { [part]: _left, ...parts } = asking.picked.parts ?? {};
  return { ...draft, asking: { ...asking, picked: { ...asking.picked, parts } } };
}

/** Keep what was picked. A name, a rating and a count are one each: the last one holds. */
export function kept({ asking, ...draft }: RecipeDraft): RecipeDraft {
  if (!asking?.picked) return draft;
  const { kind, property, picked: found } = asking;
  const thing: Thing = { kind, picked: found, ...(property !== undefined && { property }) };
  const others = draft.things.filter((each) => !isOneOnly(kind) || each.kind !== kind);
  return { ...draft, things: [...others, thing] };
}

const isOneOnly = (kind: Kind): boolean => kind === "name" || kind === "rating" || kind === "count";

/** Not this one: where a part was asked for, the review stays picked. */
export function givenUp({ asking, ...draft }: RecipeDraft): RecipeDraft {
  if (asking?.part === undefined) return draft;
  const { part: _part, ...rest } = asking;
  return { ...draft, asking: rest };
}

export const withoutThing = (draft: RecipeDraft, index: number): RecipeDraft => ({
  ...draft,
  things: draft.things.filter((_each, i) => i !== index),
});

/** Whether the official is pointing in the page just now. */
export const isPointing = ({ asking }: RecipeDraft): boolean =>
  asking !== undefined && (asking.picked === undefined || asking.part !== undefined);
