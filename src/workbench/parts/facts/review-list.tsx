import { useMore } from "../../../ui/use-more";
import type { FactHistory } from "./fact-history";
import { ReviewItem } from "./review-item";

interface Props {
  readonly histories: readonly FactHistory<"review">[];
  readonly host: string;
}

const FIRST = 10;

/** Reviews as quotes, each with who said so, when and where. */
export function ReviewList({ histories, host }: Props) {
  const { shown, more } = useMore(histories, FIRST);
  return (
    <>
      <ul class="reviews">
        {shown.map((history) => (
          <ReviewItem key={history.key} history={history} host={host} />
        ))}
      </ul>
      {more}
    </>
  );
}
