import type { TeamMember } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { formatNumber, t, tn } from "../../ui/texts";
import { Words } from "../../ui/words";

const MINUTE_MS = 60_000;
/** Clocks that differ by less are of one mind. */
const AHEAD_MS = 5 * MINUTE_MS;
const SHOWN = 16;

/** The colleagues, by their installations: what is known of each, and the key that its log is signed with. */
export function MemberTable({ members }: { readonly members: readonly TeamMember[] }) {
  if (members.length === 0) return <p class="soft">{t("teamNobody")}</p>;
  return (
    <div class="table-box">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("teamMember")}</th>
            <th scope="col" class="number">
              {t("teamEntriesHere")}
            </th>
            <th scope="col">{t("teamHeard")}</th>
            <th scope="col">{t("teamKey")}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <Row key={member.origin} member={member} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ member }: { readonly member: TeamMember }) {
  const { origin, name, held, size, heardAt, publicKey = "", stopped, aheadMs = 0, word } = member;
  return (
    <tr>
      <th scope="row">
        <Words>{name ?? t("teamNameless")}</Words>
        <br />
        <span class="id small soft">
          <bdi>{origin}</bdi>
        </span>
        {stopped && (
          <span class="problem small" role="alert">
            <br />
            {t(stopped.code === "fork" ? "teamForked" : "teamOtherKey", formatMoment(stopped.at))}
          </span>
        )}
        {aheadMs > AHEAD_MS && (
          <span class="small soft">
            <br />
            {tn("teamAhead", Math.round(aheadMs / MINUTE_MS))}
          </span>
        )}
        {word !== undefined && word.held > 0 && (
          <span class="small soft">
            <br />
            {tn("teamHeldThere", word.held)}
          </span>
        )}
      </th>
      <td class="number">{t("teamEntriesOf", formatNumber(held), formatNumber(size))}</td>
      <td>
        <time dateTime={heardAt}>{formatMoment(heardAt)}</time>
      </td>
      <td>
        <code title={publicKey}>{publicKey.slice(0, SHOWN)}</code>
      </td>
    </tr>
  );
}
