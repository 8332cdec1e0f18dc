import type { FoundGroup } from "../../../domain/analysis/networks";
import { formatNumber, t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { HowFound } from "../../parts/findings/how-found";
import { ChooseButton } from "./choose-button";
import type { TableProps } from "./nodes-box";

const FIRST = 8;
const NAMED = 3;
/** Below this, a group's members depend on where chance began. */
const STABLE = 0.75;

/** Groups within which there are more ties than chance would have it, each with how far other beginnings agree. */
export function GroupsBox({ network, nameOf, onChosen }: Omit<TableProps, "isIn">) {
  const { how, value } = network.groups;
  const { shown, more } = useMore(value.list, FIRST);
  const figure = (one: number): string => formatNumber(Math.round(one * 1000) / 1000);
  return (
    <section class="patterns-box" aria-labelledby="network-groups">
      <h2 id="network-groups">{t("networkGroups")}</h2>
      <p class="small">
        {t("networkModularity", figure(value.modularity), figure(value.range[0]), figure(value.range[1]))}{" "}
        {t("networkGroupsMean")}
      </p>
      <div class="table-box">
        <table>
          <caption class="unseen">{t("networkGroups")}</caption>
          <thead>
            <tr>
              <th scope="col" class="n">
                {t("networkGroup")}
              </th>
              <th scope="col">{t("networkAmong")}</th>
              <th scope="col" class="n">
                {t("networkMembers")}
              </th>
              <th scope="col" class="n">
                {t("networkStability")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((group: FoundGroup, n) => (
              <tr key={n}>
                <th scope="row" class="n network-number">
                  {formatNumber(n + 1)}
                </th>
                <td data-label={t("networkAmong")}>
                  <ul class="network-among">
                    {group.members.slice(0, NAMED).map((place) => (
                      <li key={place}>
                        <ChooseButton node={network.nodes[place]} nameOf={nameOf} onChosen={onChosen} />
                      </li>
                    ))}
                    {group.members.length > NAMED && (
                      <li class="small soft">{tn("networkFurther", group.members.length - NAMED)}</li>
                    )}
                  </ul>
                </td>
                <td class="n" data-label={t("networkMembers")}>
                  {formatNumber(group.members.length)}
                </td>
                <td class="n" data-label={t("networkStability")}>
                  {t("networkPercent", formatNumber(Math.round(100 * group.stability)))}
                  {group.stability < STABLE && <div class="small soft">{t("networkUnstable")}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
      <HowFound how={how} />
    </section>
  );
}
