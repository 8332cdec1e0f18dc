/** A moment as the clock on the official's wall shows it, with its distance from UTC (RFC 3339): "today" is counted in their own day. */
export function localTime(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  const wall = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.trunc(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map(twoDigits);
  return `${wall}${ahead < 0 ? "-" : "+"}${hours}:${minutes}`;
}

const twoDigits = (number: number): string => String(Math.trunc(number)).padStart(2, "0");
