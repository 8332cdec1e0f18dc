/** Which lines of the log to show. What is left out does not narrow. */
export interface LogFilter {
  readonly caseId?: string;
  readonly host?: string;
  readonly subject?: string;
  /** One of several, where a part of a name was typed: it may be none. They stand in the place of the one. */
  readonly caseIds?: readonly string[];
  readonly hosts?: readonly string[];
  readonly subjects?: readonly string[];
  /** A kind of fact, or an entry type such as `case.opened`. */
  readonly kind?: string;
  /** First and last moment, ISO 8601 UTC; both belong to the span. */
  readonly from?: string;
  readonly to?: string;
}

type Wanted = readonly string[] | undefined;

const oneOrSeveral = (one: string | undefined, several: Wanted): Wanted =>
  several ?? (one === undefined ? undefined : [one]);

/** The cases, sources or subjects of which a line has to be about one; undefined where any will do. */
export const wantedCases = ({ caseId, caseIds }: LogFilter): Wanted => oneOrSeveral(caseId, caseIds);
export const wantedHosts = ({ host, hosts }: LogFilter): Wanted => oneOrSeveral(host, hosts);
export const wantedSubjects = ({ subject, subjects }: LogFilter): Wanted => oneOrSeveral(subject, subjects);

/** Whether something is among what is wanted. */
export const isAmong = (value: string | undefined, wanted: Wanted): boolean =>
  wanted === undefined || (value !== undefined && wanted.includes(value));
