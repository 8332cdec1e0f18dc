import type { Effect } from "./shapes";

/** One thing that a decision concludes, with what follows from it. */
export interface Conclusion {
  readonly outcome: string;
  readonly effect: Effect;
  /** Within how many days, where the table says so: it counts before what the effect says. */
  readonly dueDays: number | undefined;
}

const MOST_DAYS = 3_650;

/**
 * What follows from a decision's value: a text, a list of texts, or contexts with `propose` (or one text alone) and perhaps `due` in
 * days. Each text once; a text that nothing was said of, an empty one and null conclude nothing.
 */
export function conclusionsOf(value: unknown, effects: readonly Effect[]): readonly Conclusion[] {
  const byText = new Map(effects.map((effect) => [effect.when.trim(), effect]));
  const found = new Map<string, Conclusion>();
  for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    const { text, dueDays } = told(one);
    const effect = byText.get(text);
    if (effect && !found.has(text)) found.set(text, { outcome: text, effect, dueDays });
  }
  return [...found.values()];
}

interface Told {
  readonly text: string;
  readonly dueDays: number | undefined;
}

const NOTHING: Told = { text: "", dueDays: undefined };

function told(value: unknown): Told {
  if (typeof value === "string") return { text: value.trim(), dueDays: undefined };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return NOTHING;
  const fields = new Map(Object.entries(value).map(([name, one]) => [name.trim().toLowerCase(), one as unknown]));
  const texts = [...fields.values()].filter((one) => typeof one === "string");
  const text = fields.get("propose") ?? (texts.length === 1 ? texts[0] : undefined);
  return typeof text === "string" ? { text: text.trim(), dueDays: daysIn(fields.get("due")) } : NOTHING;
}

const daysIn = (due: unknown): number | undefined =>
  typeof due === "number" && Number.isInteger(due) && due >= 0 && due <= MOST_DAYS ? due : undefined;
