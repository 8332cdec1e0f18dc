import * as v from "valibot";
import { CASE_KINDS, type CaseKind } from "../ground/case-names";
import { TeamSettings } from "../ground/team-terms";
import { type NoteFault, shortWord } from "./faults";
import { asRecord } from "./record";

/** What an agency says of the team that officials share cases with. */
export interface TeamPolicy {
  /** The team that every official is of; undefined where the agency names none. */
  readonly settings: TeamSettings | undefined;
  /** Whether officials may join another one by an invitation. */
  readonly mayJoin: boolean;
  /** The kinds of case that are shared without anybody who says so. */
  readonly kinds: readonly CaseKind[];
}

const NO_TEAM: TeamPolicy = { settings: undefined, mayJoin: true, kinds: [] };
export const CLOSED_TEAM: TeamPolicy = { settings: undefined, mayJoin: false, kinds: [] };

const MOST_KINDS = 100;

/** What of it cannot be read is closed: there is no team then, nobody joins one, and nothing is shared by itself. */
export function readTeam(held: unknown, note: NoteFault): TeamPolicy {
  if (held === undefined || held === null) return NO_TEAM;
  const set = asRecord(held);
  if (!set) {
    note({ setting: "team", code: "form" });
    return CLOSED_TEAM;
  }
  const { joining, kinds, name, addresses, credentials = "", secrets } = set;
  const mayJoin = joining === undefined || joining === null || joining === "allowed";
  if (!mayJoin && joining !== "barred") note({ setting: "team.joining", code: "form" });
  return {
    mayJoin,
    kinds: readKinds(kinds, note),
    settings: readSettings({ team: name, addresses, credentials, secrets }, note),
  };
}

function readSettings(held: Readonly<Record<string, unknown>>, note: NoteFault): TeamSettings | undefined {
  if ([held["team"], held["addresses"], held["secrets"]].every((part) => part === undefined || part === null))
    return undefined;
  const read = v.safeParse(TeamSettings, held);
  if (read.success) return read.output;
  const parts = new Set(read.issues.map((issue) => (v.getDotPath(issue) ?? "team").split(".", 1)[0] ?? "team"));
  for (const part of parts) note({ setting: `team.${part === "team" ? "name" : part}`, code: "form" });
  return undefined;
}

function readKinds(held: unknown, note: NoteFault): readonly CaseKind[] {
  if (held === undefined || held === null) return [];
  if (!Array.isArray(held) || held.length > MOST_KINDS) {
    note({ setting: "team.kinds", code: "form" });
    return [];
  }
  const words: readonly unknown[] = held;
  for (const word of words)
    if (!CASE_KINDS.some((kind) => kind === word)) note({ setting: "team.kinds", code: "word", word: shortWord(word) });
  return CASE_KINDS.filter((kind) => words.includes(kind));
}
