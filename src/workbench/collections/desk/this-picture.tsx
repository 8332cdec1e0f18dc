import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { PageLink } from "../../parts/forms/page-link";
import type { DeskRow } from "./desk-row";
import { PictureComments } from "./picture-comments";

interface Props {
  readonly row: DeskRow;
  readonly rows: readonly DeskRow[];
  readonly pictures: ReadonlyMap<string, string>;
}

/** The picture of the line that the keys speak of, with all its tags. */
export function ThisPicture({ row, rows, pictures }: Props) {
  const [first] = row.shown;
  if (!first) return null;
  const src = pictures.get(first.picture);
  const others = rows.filter(({ pictures: of }) => of.includes(first.picture));
  return (
    <section aria-labelledby="collections-picture">
      <h2 id="collections-picture">{t("collectionsThisPicture")}</h2>
      {src === undefined ? (
        <p class="small soft">{t("collectionsNoPicture")}</p>
      ) : (
        <img class="tagdesk-big" src={src} alt={first.name} />
      )}
      <p>
        <b>
          <Words>{first.name}</Words>
        </b>
        <br />
        <span class="small soft">
          <PageLink url={first.url} />
          {first.number !== "" && <span class="id"> {first.number}</span>}
        </span>
      </p>
      <ul class="tagdesk-chips">
        {others.slice(0, 60).map((one) => (
          <li key={one.tag} class={one === row ? "chip solid" : "chip"}>
            {one.answer && one.answer.answer !== "refused" && <span aria-label={t("collectionsIsAccepted")}>✓ </span>}
            <Words>{one.label}</Words>
          </li>
        ))}
      </ul>
      <PictureComments key={first.picture} picture={first.picture} />
      {row.shown.length > 1 && (
        <details>
          <summary>{t("collectionsAllPictures")}</summary>
          <ul class="bullets small">
            {row.shown.slice(0, 100).map(({ picture, name, url }) => (
              <li key={picture}>
                <Words>{name}</Words> <PageLink url={url} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
