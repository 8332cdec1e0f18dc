import type { Rating } from "../domain/evidence/reading";

/** Where a rating stands on its scale, from worst to best; nothing where its scale is not known. */
export function RatingBar({ rating: { normalised } }: { readonly rating: Rating }) {
  if (normalised === undefined) return null;
  const place = `${normalised * 100}%`;
  return (
    <span class="range" aria-hidden="true">
      <i style={{ inlineSize: place }} />
      <b style={{ insetInlineStart: place }} />
    </span>
  );
}
