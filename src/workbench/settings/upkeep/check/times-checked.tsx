import type { Verification } from "../../../../storage/reading";
import { formatMoment } from "../../../../ui/dates";
import { formatNumber, t, tn } from "../../../../ui/texts";

/** Up to which entry somebody outside vouches for the time, and who; that nobody does, where that is so. */
export function TimesChecked({ found: { times, strangers } }: { readonly found: Verification }) {
  return (
    <>
      {times.length === 0 && <p class="soft">{t("checkNoTime")}</p>}
      {times.map(({ origin, size, time, authority }) => (
        <p key={origin}>{t("checkTime", formatNumber(size), formatMoment(time), authority)}</p>
      ))}
      {strangers > 0 && <p>{tn("checkStrangers", strangers)}</p>}
    </>
  );
}
