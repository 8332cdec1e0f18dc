import { type Fields, compile, isFields, textOf } from "./compile";

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** Whether a JSON value is of the Open Contracting Data Standard: a package of releases or records, a release, or lists of these. */
export function isOcds(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.slice(0, 10).every(isOcds);
  if (!isFields(value)) return false;
  if (typeof value.ocid === "string") return true;
  return [...listOf(value.releases), ...listOf(value.records)].some(({ ocid }) => typeof ocid === "string");
}

/** The compiled releases of a file, one a contracting process, in the order in which the file names them. */
export function processesOf(value: unknown): Fields[] {
  const releases = new Map<string, Fields[]>();
  const compiled = new Map<string, Fields>();
  const order = new Set<string>();
  const takeRelease = (release: Fields): void => {
    const ocid = textOf(release.ocid);
    order.add(ocid);
    if (Array.isArray(release.tag) && release.tag.includes("compiled")) compiled.set(ocid, release);
    else releases.set(ocid, [...(releases.get(ocid) ?? []), release]);
  };
  const takeRecord = (record: Fields): void => {
    const whole = listOf(record.releases).filter((release) => !isLink(release));
    // A record's own compiled release counts where its releases are only links, or are not there.
    if (whole.length > 0 && whole.length === listOf(record.releases).length) whole.forEach(takeRelease);
    else if (isFields(record.compiledRelease)) {
      order.add(textOf(record.ocid));
      compiled.set(textOf(record.ocid), record.compiledRelease);
    } else whole.forEach(takeRelease);
  };
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (!isFields(one)) continue;
    const [inPackage, records] = [listOf(one.releases), listOf(one.records)];
    if (records.length > 0) records.forEach(takeRecord);
    else if (typeof one.ocid === "string" && ("compiledRelease" in one || inPackage.length > 0)) takeRecord(one);
    else if (inPackage.length > 0) inPackage.forEach(takeRelease);
    else if (typeof one.ocid === "string") takeRelease(one);
  }
  return [...order].flatMap((ocid) => {
    const own = releases.get(ocid);
    if (own) return [compile(own)];
    const said = compiled.get(ocid);
    return said ? [said] : [];
  });
}

const isLink = (release: Fields): boolean => typeof release.url === "string" && !("ocid" in release);
