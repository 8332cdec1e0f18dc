import type { Missing } from "../domain/evidence/snapshot";
import { missingWords } from "./missing-words";

/** What could not be kept of a page, and why, line by line. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  return (
    <ul class="bullets">
      {missing.map((one) => (
        <li key={`${one.role} ${one.reason}`}>{missingWords(one)}</li>
      ))}
    </ul>
  );
}
