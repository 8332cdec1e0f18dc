import type { Measure } from "../../../domain/casework/comparison";
import { type TextKey, t } from "../../../ui/texts";

type Origin = "outside" | "own" | "place" | "judged";

const ORIGINS: Readonly<Record<Measure["of"], Origin>> = {
  rating: "outside",
  fact: "outside",
  own: "own",
  distance: "place",
  judgement: "judged",
};
const NAMES: Readonly<Record<Origin, TextKey>> = {
  outside: "compareFromOutside",
  own: "compareFromOwn",
  place: "compareFromPlace",
  judged: "compareFromJudged",
};
const PATHS: Readonly<Record<Origin, string>> = {
  outside: "M14 8H4M8 4 4 8l4 4",
  own: "M3 3h10v10H3zM3 7h10M7 3v10",
  place: "M8 15C4 10 3 8 3 6a5 5 0 0 1 10 0c0 2-1 4-5 9zM8 6h.1",
  judged: "M3 13l1-3 7-7 2 2-7 7z",
};

/** Where a measure comes from, as a small picture with its word for those who do not see it. */
export function SourceMark({ of }: { readonly of: Measure["of"] }) {
  const origin = ORIGINS[of];
  return (
    <span class="compare-from" title={t(NAMES[origin])}>
      <Mark origin={origin} />
      <span class="unseen">{t(NAMES[origin])}: </span>
    </span>
  );
}

/** What the pictures mean. */
export const SourceKey = () => (
  <p class="compare-key small soft">
    {(["outside", "own", "place", "judged"] as const).map((origin) => (
      <span key={origin} class="compare-from">
        <Mark origin={origin} /> {t(NAMES[origin])}
      </span>
    ))}
  </p>
);

const Mark = ({ origin }: { readonly origin: Origin }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[origin]} />
  </svg>
);
