import type { OpenDataset } from "../dataset/model";
import type { ReleasedTable } from "../../../keeping/releases";
import { ALL } from "../suppress/period-table";
import { UNDATED } from "../dataset/make-dataset";
import { numbersIn, safe } from "./html";
import type { PageWords } from "./words";

const WIDTH = 640;
const LABEL = 220;
const ROW = 28;

/** Each subject's rating as a point with its interval, on 0 (worst) … 1 (best) of its own scale. */
export function ratingChart({ subjects, pooled, choices }: OpenDataset, w: PageWords): string {
  const rows = subjects.flatMap((subject) => {
    const one = pooled.get(subject.id);
    return one ? [{ name: subject.name, one }] : [];
  });
  if (rows.length === 0) return "";
  const numbers = numbersIn(choices.language);
  const height = rows.length * ROW + 8;
  const bodies = rows.map(({ name, one: { value, low, high, scale } }, n) => {
    const at = (place: number) =>
      (LABEL + ((place - scale.worst) / (scale.best - scale.worst)) * (WIDTH - LABEL - 60)).toFixed(1);
    const y = n * ROW + 18;
    const label = name.length > 28 ? `${name.slice(0, 27)}…` : name;
    return (
      `<text x="0" y="${y + 4}">${safe(label)}</text><line class="axis" x1="${LABEL}" x2="${WIDTH - 60}" y1="${y}" y2="${y}"/>` +
      `<line class="range" x1="${at(low)}" x2="${at(high)}" y1="${y}" y2="${y}"/><circle class="mean" cx="${at(value)}" cy="${y}" r="5"/>` +
      `<text class="soft" x="${LABEL - 12}" y="${y + 4}" text-anchor="end">${scale.worst}</text>` +
      `<text class="soft" x="${WIDTH - 54}" y="${y + 4}">${scale.best}</text>` +
      `<text x="${WIDTH - 34}" y="${y + 4}">${numbers.format(value)}</text>`
    );
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${safe(w.chart)}">${bodies.join("")}</svg>`;
}

const BARS = 110;

/** A subject's reviews by period; what is left out is an empty outline that says nothing of how many. */
export function periodChart({ figures }: ReleasedTable, name: string, w: PageWords): string {
  const hasAll = figures.some(({ listing }) => listing === ALL);
  const whole = figures.filter(({ listing, period }) => (!hasAll || listing === ALL) && period !== ALL);
  const most = Math.max(1, ...whole.map(({ count, shown }) => (shown ? count : 0)));
  const step = Math.min(72, (WIDTH - 10) / Math.max(whole.length, 1));
  const every = Math.ceil(66 / step);
  const bars = whole.map(({ period, count, shown }, n) => {
    const height = shown ? (count / most) * (BARS - 24) : 14;
    const x = (n * step + 4).toFixed(1);
    const label = period === UNDATED ? w.undated : period;
    const value = shown ? String(count) : w.leftOut;
    return (
      `<rect class="${shown ? "mean" : "hole"}" x="${x}" y="${(BARS - height).toFixed(1)}" width="${(step - 6).toFixed(1)}" height="${height.toFixed(1)}">` +
      `<title>${safe(`${label}: ${value}`)}</title></rect>` +
      (shown && step > 24 ? `<text x="${x}" y="${(BARS - height - 4).toFixed(1)}">${count}</text>` : "") +
      (n % every === 0 ? `<text class="soft" x="${x}" y="${BARS + 16}">${safe(label)}</text>` : "")
    );
  });
  const label = safe(`${w.reviews}: ${name}`);
  return `<svg viewBox="0 0 ${WIDTH} ${BARS + 24}" role="img" aria-label="${label}">${bars.join("")}</svg>`;
}
