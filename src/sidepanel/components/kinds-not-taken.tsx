import { tn } from "../../ui/texts";

/** How many facts of the page this kind of case does not take. */
export function KindsNotTaken({ count }: { readonly count: number }) {
  return count > 0 ? <p class="soft small kinds-not-taken">{tn("panelKindsNotTaken", count)}</p> : null;
}
