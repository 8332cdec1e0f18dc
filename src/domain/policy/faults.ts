/** What of a policy cannot be read as it stands; what it speaks of is closed, and everything else holds. */
export interface PolicyFault {
  /** Where it stands: `desks.hiring.allowedHosts`. */
  readonly setting: string;
  readonly code: PolicyFaultCode;
  /** The word that cannot be read, where it is one of several. */
  readonly word?: string;
}

export type PolicyFaultCode =
  /** It is not of the form that the setting has: a text where a list is due. */
  | "form"
  /** A word of it is no host, no kind of fact, no grade, no setting. */
  | "word"
  /** A site is allowed and barred at once: it is barred. */
  | "contradiction"
  /** There is no such setting; it may be another one misspelt. */
  | "unknown"
  /** It had to be there (`required`) and is not: the browser has dropped it, or it was forgotten. */
  | "missing"
  /** Some of a file's parts cannot be read, or none. */
  | "file";

/** Where faults are noted while a policy is read. */
export type NoteFault = (fault: PolicyFault) => void;

const MOST_WORD = 100;

/** A word as it stands in a policy, cut to what a sentence can hold. */
export const shortWord = (word: unknown): string =>
  (typeof word === "string" ? word : JSON.stringify([word]).slice(1, -1)).slice(0, MOST_WORD);
