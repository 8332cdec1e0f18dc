import type { Ranking } from "../../../domain/casework/ranking";
import { formatNumber, t } from "../../../ui/texts";
import { useComparing } from "../comparing";
import { closeRace } from "./close-race";

/** That the first place is too close to decide on, and what could turn it. */
export function CloseNotice({ ranking }: { readonly ranking: Ranking }) {
  const { held, frame } = useComparing();
  const race = closeRace(ranking);
  if (!race) return null;
  const { between, shares, open } = race;
  const [one, other] = between.map((n) => held.inside[n]?.name ?? "");
  const [first, second] = shares.map((share) => formatNumber(Math.round(share * 100)));
  return (
    <p class="notice">
      <b>{t("compareClose")}</b> {t("compareCloseSays", one ?? "", first ?? "", other ?? "", second ?? "")}{" "}
      {open.map(({ alternative, criterion }) => (
        <span key={`${alternative} ${criterion}`}>
          {t("compareCloseOpen", frame.criteria[criterion]?.name ?? "", held.inside[alternative]?.name ?? "")}{" "}
        </span>
      ))}
    </p>
  );
}
