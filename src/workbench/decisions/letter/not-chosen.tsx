import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { CitedLine } from "./cited-text";
import { useLetter } from "./letter-context";

/** Every option that was not chosen, with why not, and the points that it came to; those outside of a limit last. */
export function NotChosen() {
  const { options, compared } = useLetter().record;
  const of = (wanted: "rejected" | "outside") =>
    options.flatMap((option, n) => (option.verdict === wanted ? [{ ...option, n }] : []));
  const others = [...of("rejected"), ...of("outside")];
  return (
    <div class="table-box">
      <table class="decision-not">
        <thead>
          <tr>
            <th scope="col">{t("decisionOption")}</th>
            <th scope="col">{t("decisionWhyNot")}</th>
            {compared && (
              <th scope="col" class="n">
                {t("decisionPoints")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {others.map(({ node, name, reason, n }) => (
            <tr key={node}>
              <th scope="row">
                <Words>{name}</Words>
              </th>
              <td data-label={t("decisionWhyNot")} dir="auto">
                <span>
                  {reason === "" ? <span class="soft">{t("decisionNoReason")}</span> : <CitedLine text={reason} />}
                </span>
              </td>
              {compared && (
                <td class="n" data-label={t("decisionPoints")}>
                  {pointsWords(compared.points[n])}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The points of 100; where something is not known, between what. */
export function pointsWords(
  points: { readonly value: number | null; readonly low: number; readonly high: number } | null | undefined,
): string {
  if (!points) return "–";
  if (points.value !== null) return whole(points.value);
  return t("intervalFromTo", whole(points.low), whole(points.high));
}

const whole = (value: number): string => formatNumber(Math.round(value));
