import type { FactKind } from "../../domain/evidence/reading";
import type { HostRule } from "../../domain/policy";
import type { PageState } from "./page-state";

/** What the agency says of taking facts of one page for one case. */
export interface DeskRule {
  readonly site: HostRule;
  /** The only kinds of fact that may be taken; all where it names none. */
  readonly takes: ReadonlySet<FactKind> | undefined;
}

/** The page with those of its facts that may be taken: none of a barred site. */
export function onlyTaken(state: PageState, desk: DeskRule | undefined): PageState {
  if (!desk || (desk.site.allowed && !desk.takes)) return state;
  const { takes } = desk;
  const facts = desk.site.allowed ? state.facts.filter(({ fact }) => takes?.has(fact.kind) ?? true) : [];
  const kept = new Set(facts.map(({ key }) => key));
  return { ...state, facts, fresh: new Set([...state.fresh].filter((key) => kept.has(key))) };
}

/** Whether the page itself and words marked on it may be taken: they are profile facts. */
export const takesWords = (desk: DeskRule | undefined): boolean =>
  !desk || (desk.site.allowed && (desk.takes?.has("profile") ?? true));
