import type { CaseRow } from "../opened";
import type { RetentionRule } from "./shapes";

/** Whose word a retention is: the agency's policy, an official's for this case, or a day that an official has put it off to. */
export type RetentionBy = "policy" | "official" | "day";

/** How a case's retention stands. */
export type RetentionClock =
  /** The case is open: it runs from closing. */
  | { readonly at: "open"; readonly months: number | undefined }
  /** What the policy says of it cannot be read, or is not there yet: nothing is proposed. */
  | { readonly at: "unreadable" }
  /** Nobody has said how long. */
  | { readonly at: "unsaid" }
  /** Evidence is to be erased on a day (YYYY-MM-DD), `months` after closing where no day was set. */
  | {
      readonly at: "running" | "over" | "held";
      readonly due: string;
      readonly months: number | undefined;
      readonly by: RetentionBy;
    };

interface Asked {
  readonly status: CaseRow["status"];
  /** The day of closing in the official's calendar. */
  readonly closedOn: string;
  /** By the policy; undefined where it says nothing. */
  readonly policyMonths: number | "unreadable" | undefined;
  readonly rule: RetentionRule | undefined;
  readonly isHeld: boolean;
  readonly today: string;
}

/**
 * How a case's retention stands on a day. The policy's months stand before the official's, and a day set by an official only
 * ever puts it off. While a case is held it waits.
 */
export function retentionClock({ status, closedOn, policyMonths, rule, isHeld, today }: Asked): RetentionClock {
  if (policyMonths === "unreadable") return { at: "unreadable" };
  const months = policyMonths ?? (rule?.is === "months" ? rule.months : undefined);
  if (status === "open") return { at: "open", months };
  const byMonths = months === undefined ? "" : monthsAfter(closedOn, months);
  const byDay = rule?.is === "day" ? rule.until : "";
  if (byMonths === "" && byDay === "") return { at: "unsaid" };
  const isByDay = byDay > byMonths;
  const due = isByDay ? byDay : byMonths;
  return {
    at: isHeld ? "held" : due <= today ? "over" : "running",
    due,
    months: isByDay ? undefined : months,
    by: isByDay ? "day" : policyMonths === undefined ? "official" : "policy",
  };
}

const MONTHS = 12;

/** The day so many months later; the last of its month where that month has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const all = month - 1 + months;
  const [toYear, toMonth] = [year + Math.floor(all / MONTHS), all % MONTHS];
  // The day before the first of the next month.
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(toYear, toMonth, Math.min(date, last))).toISOString().slice(0, "YYYY-MM-DD".length);
}
