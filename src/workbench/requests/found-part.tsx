import { HIT_GROUPS, type Hit } from "../../domain/keeping/requests";
import type { PersonFound } from "../../jobs";
import { formatDay } from "../../ui/dates";
import { Tick } from "../../ui/tick";
import { formatNumber, t, tn } from "../../ui/texts";
import { Words } from "../../ui/words";
import { useMore } from "../../ui/use-more";
import { entryHref } from "../log/links";
import { CaseLink } from "../parts/links/case-link";
import { GROUPS, WHYS } from "./request-names";
import type { Ticks } from "./use-ticks";

interface Props {
  readonly found: PersonFound;
  readonly ticks: Ticks;
}

/** Everything that may be about the person, by where it stands. Nothing is theirs before the official says so. */
export function FoundPart({ found: { hits, looked, pictures, unread }, ticks }: Props) {
  return (
    <section class="requests-part">
      <h2>{t("requestFoundTitle")}</h2>
      <p class="small soft">
        {t("requestLooked", formatNumber(looked.entries), formatNumber(looked.rows), formatNumber(looked.files))}{" "}
        {pictures > 0 && tn("requestPictures", pictures)} {unread > 0 && tn("requestUnread", unread)}
      </p>
      {hits.length === 0 ? (
        <p>{t("requestFoundNothing")}</p>
      ) : (
        <p>
          {t("requestTickHelp")}{" "}
          <b>{t("requestTicked", formatNumber(ticks.ticked.length), formatNumber(hits.length))}</b>
        </p>
      )}
      {HIT_GROUPS.map((group) => {
        const of = hits.filter((hit) => hit.group === group);
        return of.length > 0 && <Group key={group} name={t(GROUPS[group])} hits={of} ticks={ticks} />;
      })}
    </section>
  );
}

function Group({ name, hits, ticks }: { readonly name: string; readonly hits: readonly Hit[]; readonly ticks: Ticks }) {
  const ticked = hits.filter(ticks.isTicked).length;
  const { shown, more } = useMore(hits, 50);
  return (
    <section class="requests-group">
      <h3>
        <Tick
          label={t("requestTickAll", name)}
          ticked={ticked === hits.length}
          some={ticked > 0}
          onTick={(on) => ticks.tick(hits, on)}
        />{" "}
        {name} <span class="small soft">{t("requestTicked", formatNumber(ticked), formatNumber(hits.length))}</span>
      </h3>
      <ul class="plain">
        {shown.map((hit) => (
          <Line key={hit.id} hit={hit} ticks={ticks} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function Line({ hit, ticks }: { readonly hit: Hit; readonly ticks: Ticks }) {
  const { excerpt, place, title, source, at, caseIds, why, more } = hit;
  const [before, match, after] = excerpt;
  return (
    <li class="requests-hit">
      <label class="requests-says">
        <input
          type="checkbox"
          checked={ticks.isTicked(hit)}
          onChange={({ currentTarget }) => ticks.tick([hit], currentTarget.checked)}
        />
        <bdi>
          {before}
          <mark>{match}</mark>
          {after}
        </bdi>
      </label>
      <p class="small soft requests-where">
        <span>{t(WHYS[why])}</span>
        {more > 0 && <span>{tn("requestMorePlaces", more)}</span>}
        {(title || source) !== "" &&
          (place.in === "entry" ? (
            <a href={entryHref(place)}>
              <Words>{title || source}</Words>
            </a>
          ) : (
            <Words>{title || source}</Words>
          ))}
        {at !== "" && <time dateTime={at}>{formatDay(at)}</time>}
        {caseIds.map((caseId) => (
          <CaseLink key={caseId} caseId={caseId} />
        ))}
      </p>
    </li>
  );
}
