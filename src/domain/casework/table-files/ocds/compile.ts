/**
 * Releases of one contracting process become one compiled release.
 * @see https://standard.open-contracting.org/1.1/en/schema/merging/
 */

/** An object of a release, whatever it is: the names that are asked for here, and any others. */
export interface Fields {
  [name: string]: unknown;
  address?: unknown;
  amendment?: unknown;
  amendments?: unknown;
  amount?: unknown;
  awardID?: unknown;
  awards?: unknown;
  buyer?: unknown;
  compiledRelease?: unknown;
  contractPeriod?: unknown;
  contracts?: unknown;
  countryName?: unknown;
  currency?: unknown;
  date?: unknown;
  dateSigned?: unknown;
  description?: unknown;
  endDate?: unknown;
  id?: unknown;
  identifier?: unknown;
  legalName?: unknown;
  locality?: unknown;
  name?: unknown;
  numberOfTenderers?: unknown;
  ocid?: unknown;
  parties?: unknown;
  period?: unknown;
  postalCode?: unknown;
  procurementMethod?: unknown;
  procuringEntity?: unknown;
  rationale?: unknown;
  records?: unknown;
  region?: unknown;
  releases?: unknown;
  scheme?: unknown;
  startDate?: unknown;
  status?: unknown;
  streetAddress?: unknown;
  suppliers?: unknown;
  tag?: unknown;
  tender?: unknown;
  tenderPeriod?: unknown;
  title?: unknown;
  url?: unknown;
  value?: unknown;
}

/** Fields that are replaced as a whole wherever they stand (`wholeListMerge`, or members without an `id`, in the 1.1 schema). */
const WHOLE = new Set(["additionalIdentifiers", "additionalClassifications", "changes"]);
/** In 1.0 an organisation stood where it was named, without an `id`. */
const WHOLE_IN_1_0 = new Set(["suppliers", "tenderers"]);
/** Fields that make sense in one release only (`omitWhenMerged`). */
const OMITTED = new Set(["id", "date", "tag"]);

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text that a release may have anywhere, or nothing. */
export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

/** The compiled release of these releases, whatever order they come in: the date of each decides. */
export function compile(releases: readonly Fields[]): Fields {
  const ordered = releases
    .map((release, n) => ({ release, n, date: textOf(release.date) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.n - b.n));
  const compiled: Fields = { tag: ["compiled"] };
  for (const { release } of ordered) mergeInto(compiled, withoutOmitted(release));
  const date = ordered.at(-1)?.date ?? "";
  return { ...compiled, id: `${textOf(compiled.ocid)}-${date}`, date };
}

const withoutOmitted = (release: Fields): Fields =>
  Object.fromEntries(Object.entries(release).filter(([name]) => !OMITTED.has(name)));

function mergeInto(old: Fields, fresh: Fields): void {
  for (const [name, value] of Object.entries(fresh)) {
    if (name === "__proto__") continue;
    if (value === null) Reflect.deleteProperty(old, name);
    else if (isFields(value)) {
      if (Object.keys(value).length > 0) mergeInto(objectAt(old, name), value);
    } else if (Array.isArray(value)) mergeList(old, name, value as unknown[]);
    else old[name] = value;
  }
}

function objectAt(old: Fields, name: string): Fields {
  const held = old[name];
  if (isFields(held)) return held;
  const made: Fields = {};
  old[name] = made;
  return made;
}

/** Members with an `id` are merged by it; one without is another one each time. Lists of anything but objects are replaced. */
function mergeList(old: Fields, name: string, list: readonly unknown[]): void {
  const isWhole = WHOLE.has(name) || (WHOLE_IN_1_0.has(name) && !list.some((one) => isFields(one) && "id" in one));
  if (isWhole || list.some((one) => !isFields(one))) {
    old[name] = structuredClone(list);
    return;
  }
  if (list.length === 0) return;
  const held = old[name];
  const merged: unknown[] = Array.isArray(held) ? (held as unknown[]) : [];
  old[name] = merged;
  for (const member of list as readonly Fields[]) mergeMember(merged, member);
}

function mergeMember(merged: unknown[], member: Fields): void {
  const { id } = member;
  const known = id === undefined || id === null ? undefined : merged.find((one) => isFields(one) && one.id === id);
  if (isFields(known)) {
    mergeInto(known, member);
    return;
  }
  const made: Fields = {};
  mergeInto(made, member);
  merged.push(made);
}
