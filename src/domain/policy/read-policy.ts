import { type TrustedTimeSet, readAuthorities, readInterval } from "../ledger/authorities";
import { type Agency, readAgency } from "./agency";
import { type CaseSystem, readCaseSystem } from "./case-system";
import { CLOSED_DESK } from "./desk";
import { type Desks, allDesks, readDesks } from "./read-desks";
import { type NoteFault, type PolicyFault, shortWord } from "./faults";
import { type PolicyFiles, readFiles } from "./files";
import { type Lockable, readLocked } from "./locked";
import { type PolicyMappings, readMappings } from "./mappings";
import { type PolicyRecipes, readRecipes } from "./recipes";
import { type CkanSet, type Open311Set, readCkan, readOpen311 } from "./outward";
import { asRecord } from "./record";
import { hasRequired } from "./required";
import { PolicyShape, type Setting } from "./shape";
import { type SnapshotPolicy, readSnapshots } from "./snapshots";
import { CLOSED_TEAM, type TeamPolicy, readTeam } from "./team";
import { type VaultPolicy, readVault } from "./vault";
import { type SourceGrades, readSourceGrades } from "./source-grades";

/** What an agency's policy says. Each part is read when it is asked for. */
export interface Policy {
  /** Whether it is the policy; else there was one, and it is not there yet: what it could forbid is closed. */
  readonly isKnown: boolean;
  /** Who the agency is. */
  readonly agency: Agency;
  /** What it says of its case system. */
  readonly caseSystem: CaseSystem;
  /** The CKAN where it publishes. */
  readonly ckan: CkanSet | undefined;
  /** What it says of each kind of case; ask by `deskOf`, `hostRule`, `mayTake`, `retentionOf`. */
  readonly desks: Desks;
  /** Grades of sources that it suggests; ask by `gradeBy`. */
  readonly sourceGrades: SourceGrades;
  /** Files that it gives to every official. */
  readonly files: PolicyFiles;
  /** What of the official's own settings is not theirs to change. */
  readonly locked: ReadonlySet<Lockable>;
  /** What it says where a setting is locked, or to begin with. */
  readonly defaults: PolicyDefaults;
  /** The settings that it has, by their names. */
  readonly settings: readonly string[];
  /** What of it cannot be read, for the administrator. */
  readonly faults: readonly PolicyFault[];
  /** The mappings of tables that it gives to every official. */
  readonly mappings: PolicyMappings;
  /** The servers of Open311 that it works with. */
  readonly open311: readonly Open311Set[];
  /** Of open data: counts from 1 up to one less than this are not published. */
  readonly openDataThreshold: number;
  /** The recipes that it gives to every official. */
  readonly recipes: PolicyRecipes;
  /** What it says of snapshots. */
  readonly snapshots: SnapshotPolicy;
  /** What it says of the team that officials share cases with. */
  readonly team: TeamPolicy;
  /** What it says of trusted time. */
  readonly trustedTime: TrustedTimeSet;
  /** What it says of the lock on what is kept. */
  readonly vault: VaultPolicy;
  /** Whether pages may be read by themselves, without anybody who visits them; ask by `mayWatchFor` where there is a case. */
  readonly mayWatch: boolean;
}

interface PolicyDefaults {
  readonly language?: string;
  readonly backupReminderDays?: number;
}

type Held = Readonly<Partial<Record<Setting, unknown>>>;

/** A policy as the browser holds it. A part that cannot be read closes what it speaks of; the others hold. */
export function readPolicy(held: unknown): Policy {
  const set: Held = asRecord(held) ?? {};
  return {
    isKnown: true,
    get agency() {
      return readAgency(set.agency, unheard);
    },
    get caseSystem() {
      return readCaseSystem(set.caseSystem, unheard);
    },
    get ckan() {
      return readCkan(set.ckan, unheard);
    },
    get defaults() {
      return readDefaults(set, unheard);
    },
    get desks() {
      return desksOf(set, unheard);
    },
    get faults() {
      return faultsOf(set);
    },
    get files() {
      return readFiles(set, unheard);
    },
    get locked() {
      return readLocked(set.locked, unheard);
    },
    get mappings() {
      return readMappings(set.mappings);
    },
    get open311() {
      return readOpen311(set.open311, unheard);
    },
    get openDataThreshold() {
      return readThreshold(set, unheard);
    },
    get recipes() {
      return readRecipes(set.recipes);
    },
    get settings() {
      return Object.keys(set).toSorted();
    },
    get snapshots() {
      return readSnapshots(set.snapshots);
    },
    get sourceGrades() {
      return readSourceGrades(set.sourceGrades, unheard);
    },
    get team() {
      return readTeam(set.team, unheard);
    },
    get vault() {
      return readVault(set.vault, unheard);
    },
    get mayWatch() {
      return mayWatchAtAll(set, unheard);
    },
    get trustedTime() {
      const { timestampAuthorities, timestampInterval } = set;
      return {
        authorities: Array.isArray(timestampAuthorities) ? readAuthorities(timestampAuthorities) : undefined,
        interval: readInterval(timestampInterval),
      };
    },
  };
}

const unheard: NoteFault = () => undefined;

const desksOf = (set: Held, note: NoteFault): Desks => {
  const desks = readDesks(set.desks, note);
  return hasRequired(set, note) ? desks : allDesks(CLOSED_DESK);
};

function mayWatchAtAll({ watching }: Held, note: NoteFault): boolean {
  if (watching === undefined || watching === null || watching === "allowed") return true;
  if (watching !== "barred") note({ setting: "watching", code: "form" });
  return false;
}

/** Where the agency says nothing, or nothing that can be. */
const USUAL_THRESHOLD = 5;

function readThreshold({ openDataThreshold: least }: Held, note: NoteFault): number {
  if (least === undefined || least === null) return USUAL_THRESHOLD;
  if (typeof least === "number" && Number.isInteger(least) && least >= 3 && least <= 100) return least;
  note({ setting: "openDataThreshold", code: "form" });
  return USUAL_THRESHOLD;
}

function readDefaults({ language, backupReminderDays: days }: Held, note: NoteFault): PolicyDefaults {
  const isLanguage = typeof language === "string" && /^[a-z]{2,3}$/u.test(language);
  const isDays = typeof days === "number" && Number.isInteger(days) && days >= 0 && days <= 365;
  if (!isLanguage && language !== undefined && language !== null) note({ setting: "language", code: "form" });
  if (!isDays && days !== undefined && days !== null) note({ setting: "backupReminderDays", code: "form" });
  return { ...(isLanguage && { language }), ...(isDays && { backupReminderDays: days }) };
}

/** Everything of a policy that cannot be read. */
function faultsOf(set: Held): PolicyFault[] {
  const faults: PolicyFault[] = [];
  const note: NoteFault = (fault) => faults.push(fault);
  for (const name of Object.keys(set))
    if (!Object.hasOwn(PolicyShape.entries, name)) note({ setting: shortWord(name), code: "unknown" });
  readAgency(set.agency, note);
  readCaseSystem(set.caseSystem, note);
  desksOf(set, note);
  readDefaults(set, note);
  readThreshold(set, note);
  readOpen311(set.open311, note);
  readCkan(set.ckan, note);
  readFiles(set, note);
  readLocked(set.locked, note);
  readSourceGrades(set.sourceGrades, note);
  readTeam(set.team, note);
  readVault(set.vault, note);
  mayWatchAtAll(set, note);
  if (readMappings(set.mappings).refused > 0) note({ setting: "mappings", code: "file" });
  if (readRecipes(set.recipes).refused > 0) note({ setting: "recipes", code: "file" });
  noteSnapshots(set, note);
  noteTrustedTime(set, note);
  return faults;
}

function noteSnapshots({ snapshots }: Held, note: NoteFault): void {
  if (snapshots === undefined || snapshots === null) return;
  const held = asRecord(snapshots);
  const read = readSnapshots(snapshots);
  if (!held) note({ setting: "snapshots", code: "form" });
  for (const kind of Object.keys(held ?? {}))
    if (!Object.hasOwn(read, kind)) note({ setting: `snapshots.${shortWord(kind)}`, code: "form" });
}

function noteTrustedTime({ timestampAuthorities: list, timestampInterval: minutes }: Held, note: NoteFault): void {
  const isShort = Array.isArray(list) && readAuthorities(list).length < list.length;
  if (list !== undefined && list !== null && (!Array.isArray(list) || isShort))
    note({ setting: "timestampAuthorities", code: Array.isArray(list) ? "file" : "form" });
  if (minutes !== undefined && minutes !== null && readInterval(minutes) === undefined)
    note({ setting: "timestampInterval", code: "form" });
}

/** What holds until the policy is there that was there before: nothing is taken, nothing is read by itself. */
export const UNKNOWN_POLICY: Policy = {
  ...readPolicy(undefined),
  isKnown: false,
  desks: allDesks(CLOSED_DESK),
  team: CLOSED_TEAM,
  mayWatch: false,
};
