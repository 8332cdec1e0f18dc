import type { Cell } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";
import { InputLine } from "./input-line";
import { leftOutWords } from "./left-out-words";

/** What was there and does not count, and why. */
export function LeftOutList({ leftOut }: Pick<Cell, "leftOut">) {
  if (leftOut.length === 0) return null;
  return (
    <section>
      <h3>{t("computedLeftOut")}</h3>
      <ul class="bullets">
        {leftOut.map(({ input, why }, n) => (
          <li key={n}>
            <InputLine input={input} />: {leftOutWords(why)}
          </li>
        ))}
      </ul>
    </section>
  );
}
