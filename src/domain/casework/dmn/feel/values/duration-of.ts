import { type FeelDuration, duration } from "feelin";

/** So many months or seconds as a duration; null where it is too long to be counted. */
export function durationOf(length: number, inMonths: boolean): FeelDuration | null {
  if (!Number.isFinite(length) || Math.abs(length) > 1e14) return null;
  const sign = length < 0 ? "-" : "";
  const size = Math.abs(length);
  try {
    return duration(inMonths ? `${sign}P${Math.trunc(size / 12)}Y${Math.trunc(size) % 12}M` : sign + inSeconds(size));
  } catch {
    return null;
  }
}

function inSeconds(size: number): string {
  const whole = Math.trunc(size);
  const [days, hours, minutes] = [
    Math.trunc(whole / 86_400),
    Math.trunc(whole / 3600) % 24,
    Math.trunc(whole / 60) % 60,
  ];
  const seconds = ((whole % 60) + (size - whole)).toFixed(9).replace(/\.?0+$/u, "");
  return `P${days}DT${hours}H${minutes}M${seconds === "" ? "0" : seconds}S`;
}
