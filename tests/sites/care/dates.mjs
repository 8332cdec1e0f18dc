import { TODAY } from "./homes.mjs";

const DAY = 86_400_000;

/**
 * @param {string} iso
 * @param {number} days
 */
export function daysBefore(iso, days) {
  return new Date(Date.parse(iso) - days * DAY).toISOString().slice(0, 10);
}

/**
 * A date in one of the ways a site that grew over the years shows it.
 * @param {string} iso
 * @param {"long" | "short" | "relative" | "numeric"} style
 */
export function showDate(iso, style) {
  if (style === "relative") return relativeDate(iso);
  const date = new Date(`${iso}T00:00:00Z`);
  if (style === "numeric") return `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  const month = style === "long" ? "long" : "short";
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month, year: "numeric", timeZone: "UTC" }).format(date);
}

/** @param {string} iso */
function relativeDate(iso) {
  const days = Math.round((Date.parse(TODAY) - Date.parse(iso)) / DAY);
  if (days < 14) return `${days} days ago`;
  if (days < 60) return `about ${Math.round(days / 7)} weeks ago`;
  return days < 700 ? `about ${Math.round(days / 30)} months ago` : `about ${Math.round(days / 365)} years ago`;
}
