import { tn } from "../../../ui/texts";
import { toJoinHref } from "../links";

/** How many suggestions wait, leading to them; nothing where none does. */
export function ToLookAt({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <a class="chip changed" href={toJoinHref()}>
      {tn("toJoinOpen", count)}
    </a>
  );
}
