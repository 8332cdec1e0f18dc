import { type CaptureMade, type Withheld, joinWithheld } from "../domain/evidence/captures";
import type { Overruled, Withholding } from "../domain/evidence/withholding";
import type { Missing, SnapshotTier } from "../domain/evidence/snapshot";
import { type Result, fail, ok } from "../domain/ground/result";
import { caseById } from "../storage/reading";
import { mayOverrule } from "./overruled";
import type { Policy } from "../domain/policy";
import { type LookNeeds, lookThrough } from "./look-through";
import type { Ports } from "./ports";

export type WithholdNeeds = LookNeeds & Pick<Ports, "db" | "withheldOf">;

export type WithholdFailure =
  /** For a hiring case: this page was not looked through for what must be withheld, or that could not be done. */
  | { readonly code: "not-withheld" }
  /** For a hiring case: nothing is left of what was to be captured. */
  | { readonly code: "all-withheld" }
  /** The agency does not let this be overruled. */
  | { readonly code: "overrule-barred" };

interface Asked {
  readonly tabId: number;
  readonly token: string;
  readonly capture: Omit<CaptureMade, "snapshot" | "withheldKinds" | "overruledKinds">;
  readonly overruled?: readonly Overruled[];
}

/** What is to be captured as it may be kept. */
export interface ToKeep {
  readonly capture: Omit<CaptureMade, "snapshot">;
  /** Whether it was looked through for a hiring case. */
  readonly isWithheld: boolean;
}

/**
 * For a hiring case, what is to be captured without what a hiring desk must not store, whatever the panel has sent; for all other cases as
 * it is. What was withheld when the page was read counts too: it says that nothing of the page itself may be kept.
 */
export async function withholdCapture(
  asked: Asked,
  policy: Policy,
  ports: WithholdNeeds,
): Promise<Result<ToKeep, WithholdFailure>> {
  const { overruled = [] } = asked;
  const found = await caseById(ports.db, asked.capture.caseId);
  if (found?.kind !== "hiring") return ok({ capture: asked.capture, isWithheld: false });
  const before = await ports.withheldOf(asked.tabId);
  if (before?.token !== asked.token) return fail({ code: "not-withheld" });
  if (!mayOverrule(policy, overruled)) return fail({ code: "overrule-barred" });
  const looked = await lookThrough(asked.capture, ports, overruled);
  if (!looked.ok) return fail({ code: "not-withheld" });
  const { capture, withheld } = looked.value.capture(asked.capture);
  if (capture.facts.length === 0) return fail({ code: "all-withheld" });
  const kinds = joinWithheld(before.kinds, withheld);
  const overruledKinds = overruled.length === 0 ? [] : keptOf(capture, ports.withholding().openWithholding());
  const said = {
    ...(kinds.length > 0 && { withheldKinds: kinds }),
    ...(overruledKinds.length > 0 && { overruledKinds }),
  };
  return ok({ capture: { ...capture, ...said }, isWithheld: true });
}

/** What stands in a capture though a cue was found in it: it was overruled. */
function keptOf(capture: Asked["capture"], withholding: Withholding): Withheld[] {
  const counts = new Map<Withheld["kind"], number>();
  for (const { kind } of withholding.told(capture)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** Whether a text of a page says anything that a hiring desk must not store; also where it is too long to be looked through. */
export async function tellsOfPerson(text: string, ports: LookNeeds): Promise<boolean> {
  const looked = await lookThrough(text, ports);
  return !looked.ok || looked.value.isTold(text);
}

/** Whether a copy of a page has pictures in it, or had their place; drawings (SVG) by themselves are none. */
export const holdsPicture = (html: string): boolean =>
  /<(?:img|picture|video|canvas|image|object|embed)\b|data:image\/(?!svg)/iu.test(html);

const SHOWN = { quote: "quote", screenshot: "screenshot", page: "page" } as const;

/** What is missing of a snapshot that was not kept because it would show what is withheld. */
export const missingOf = (tier: SnapshotTier): Missing[] =>
  tier === "none" ? [] : [{ role: SHOWN[tier], reason: "withheld" }];
