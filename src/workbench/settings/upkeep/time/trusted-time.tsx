import { useState } from "preact/hooks";
import { INTERVALS, notAsked } from "../../../../domain/ledger/authorities";
import { forgetHost, setAskInterval, setAuthorities } from "../../../../platform";
import { TIMESTAMP_ASKED } from "../../../../platform/kept";
import { latestTimestamps } from "../../../../storage/reading";
import { t } from "../../../../ui/texts";
import { useBusy } from "../../../../ui/use-busy";
import { useDoing } from "../../../frame/use-doing";
import { useLive } from "../../../frame/use-live";
import { usePreference } from "../../../frame/use-preference";
import { useWorkbench } from "../../../frame/workbench";
import { AddAuthority } from "./add-authority";
import { AuthorityItem } from "./authority-item";
import { type KnownAuthorities, useAuthorities } from "./use-authorities";

/** Who vouches for the time of entries from outside: nobody, until somebody is named here or by the agency. */
export function TrustedTime() {
  const known = useAuthorities();
  const [adding, setAdding] = useState(false);
  if (!known) return null;
  return (
    <section aria-labelledby="trusted-time">
      <h2 id="trusted-time">{t("timeTitle")}</h2>
      <p class="soft">{t(known.authorities.length === 0 ? "timeNobody" : "timeHelp")}</p>
      {known.authorities.length > 0 && <Authorities known={known} />}
      {known.isAuthoritiesFixed ? (
        <p class="soft">{t("timeFixed")}</p>
      ) : (
        <button type="button" onClick={() => setAdding(true)}>
          {t("timeAdd")}
        </button>
      )}
      {adding && <AddAuthority others={known.authorities} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Authorities({ known }: { readonly known: KnownAuthorities }) {
  const { ask, say } = useWorkbench();
  const { problem, run } = useDoing();
  const [busy, whileBusy] = useBusy();
  const latest = useLive(latestTimestamps, []) ?? [];
  const asked = usePreference(TIMESTAMP_ASKED) ?? notAsked;
  const askNow = () =>
    whileBusy(async () => {
      await run(() => ask("askTimestamps", {}));
    });
  const remove = async (url: string) => {
    const others = known.authorities.filter((one) => one.url !== url);
    await setAuthorities(others);
    const isShared = others.some((one) => new URL(one.url).hostname === new URL(url).hostname);
    if (!isShared) await forgetHost(url);
    say(t("timeRemoved"));
  };
  return (
    <>
      <ul class="authorities">
        {known.authorities.map(({ url }) => (
          <AuthorityItem
            key={url}
            url={url}
            isAllowed={known.allowed.has(url)}
            outcome={asked.outcomes.find((outcome) => outcome.url === url)}
            latest={latest.find(({ authority }) => authority === url)}
            onAllowed={() => void askNow()}
            onRemove={known.isAuthoritiesFixed ? undefined : () => void remove(url)}
          />
        ))}
      </ul>
      <p class="bar">
        <button type="button" disabled={busy} onClick={() => void askNow()}>
          {t(busy ? "timeAsking" : "timeAskNow")}
        </button>
        <HowOften known={known} />
      </p>
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
    </>
  );
}

const NAMES = { 10: "timeEveryTenMinutes", 60: "timeEveryHour", 1440: "timeEveryDay" } as const;

function HowOften({ known: { interval, isIntervalFixed } }: { readonly known: KnownAuthorities }) {
  const isUsual = INTERVALS.some((minutes) => minutes === interval);
  return (
    <label>
      {t("timeHowOften")}{" "}
      <select
        value={String(interval)}
        disabled={isIntervalFixed}
        onChange={({ currentTarget }) => void setAskInterval(Number(currentTarget.value))}
      >
        {INTERVALS.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {t(NAMES[minutes])}
          </option>
        ))}
        {!isUsual && <option value={String(interval)}>{t("timeEveryMinutes", String(interval))}</option>}
      </select>
    </label>
  );
}
