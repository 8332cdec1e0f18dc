import { type Unreadable, type Verdict, type VerdictWords, checkWords } from "../../domain/files/exchange";

/** A verdict as a line for each check, with what was found beneath. */
export function verdictLines({ checks, info, keys, times, unaccepted, sound }: Verdict, w: VerdictWords): string[] {
  const lines = [w.caseLine(info.caseId, info.exportedAt, info.software), ""];
  const width = Math.max(...Object.values(w.states).map(({ length }) => length));
  const nameWidth = Math.max(...Object.values(w.names).map(({ length }) => length));
  for (const check of checks) {
    lines.push(
      `${w.states[check.status].padEnd(width)}  ${w.names[check.id].padEnd(nameWidth)}  ${checkWords(check, w)}`,
    );
    for (const finding of check.findings) lines.push(`${" ".repeat(width)}  - ${w.finding(finding)}`);
  }
  for (const time of times) lines.push(w.time(time));
  for (const time of unaccepted) lines.push(w.stated(time));
  const findings = checks.reduce((sum, check) => sum + check.findings.length, 0);
  lines.push("", sound ? w.sound : w.unsound(findings), "", `${w.key}:`);
  return [...lines, ...keys.map((key) => `  ${key}`), w.keyHelp];
}

export const unreadableLine = ({ code }: Unreadable, w: VerdictWords): string => w.unreadable[code];

/** The same for programs: what was found, without what is in the file. */
export const verdictJson = ({ checks, info, keys, times, unaccepted, sound }: Verdict): object => ({
  sound,
  info,
  keys,
  times,
  unaccepted,
  checks,
});
