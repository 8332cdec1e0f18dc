import type { Change, Decision } from "../../../domain/casework/decision";
import { tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { changeWords } from "./change-words";

interface Props {
  readonly changes: readonly Change[];
  readonly record: Decision;
}

const FIRST = 6;

/** What is not any more as it was when it was decided. The record stays as it is; whether it still holds is for people to say. */
export function SinceBanner({ changes, record }: Props) {
  const words = [...new Set(changes.map((change) => changeWords(change, record)))];
  const { shown, more } = useMore(words, FIRST);
  if (words.length === 0) return null;
  return (
    <section class="decision-since" aria-labelledby="decision-since">
      <h2 id="decision-since">{tn("decisionSince", words.length)}</h2>
      <ul>
        {shown.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
