import type { Alteration } from "../../../domain/casework/plan";
import { alterationWords } from "./alteration-words";
import { useAlterationNames } from "./use-alteration-names";

/** What alterations do to a plan, a line each; what is in it goes by its name, where that is known here. */
export function AlterationList({ alterations }: { readonly alterations: readonly Alteration[] }) {
  const names = useAlterationNames(alterations);
  return (
    <ul class="bullets">
      {alterations.map((one, n) => (
        <li key={n} dir="auto">
          {alterationWords(one, names)}
        </li>
      ))}
    </ul>
  );
}
