import { commentsOn } from "../../../storage/reading";
import { t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { entryHref } from "../../log/links";

const FIRST = 3;
const LONGEST = 600;

/** What people wrote below a picture: it often says what a tag means. */
export function PictureComments({ picture }: { readonly picture: string }) {
  const comments = useLive((db) => commentsOn(db, picture), [picture]) ?? [];
  const { shown, more } = useMore(comments, FIRST);
  if (comments.length === 0) return null;
  return (
    <>
      <h3>{tn("collectionsComments", comments.length)}</h3>
      <ul class="tagdesk-comments">
        {shown.map(({ author, date, text, place }) => (
          <li key={`${author} ${text}`}>
            <blockquote>
              <Words>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</Words>
            </blockquote>
            <p class="small soft">
              <Words>{[author, date].filter((part) => part !== "").join(", ")}</Words>{" "}
              <a href={entryHref(place)}>{t("patternsInCapture")}</a>
            </p>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
