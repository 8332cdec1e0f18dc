import type { AskOutcome } from "../../../../domain/ledger/authorities";
import { allowHost } from "../../../../platform";
import { formatMoment } from "../../../../ui/dates";
import { formatNumber, t } from "../../../../ui/texts";
import { outcomeWords } from "./outcome-words";

interface Props {
  readonly url: string;
  readonly isAllowed: boolean;
  readonly outcome: AskOutcome | undefined;
  readonly latest: { readonly size: number; readonly time: string } | undefined;
  readonly onAllowed: () => void;
  readonly onRemove: (() => void) | undefined;
}

/** One authority: what it has vouched for, how asking it went last, and what can be done about it. */
export function AuthorityItem({ url, isAllowed, outcome, latest, onAllowed, onRemove }: Props) {
  const allow = async () => {
    if (await allowHost(url)) onAllowed();
  };
  const state = isAllowed ? outcome : ({ code: "not-allowed" } as const);
  return (
    <li>
      <p class="bar">
        <b class="id" dir="ltr">
          {url}
        </b>
        {onRemove && (
          <button type="button" class="quiet" onClick={onRemove}>
            {t("timeRemove")}
          </button>
        )}
      </p>
      {latest && <p>{t("timeLatest", formatNumber(latest.size), formatMoment(latest.time))}</p>}
      <p class="soft" role="status">
        {state && outcomeWords(state)}
        {isAllowed && outcome?.detail && ` (${outcome.detail})`}
      </p>
      {!isAllowed && (
        <button type="button" onClick={() => void allow()}>
          {t("timeAllow")}
        </button>
      )}
    </li>
  );
}
