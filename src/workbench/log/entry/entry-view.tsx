import { madeAt } from "../../../domain/ledger/log";
import { eventOf, neighboursOf, officialNames, openedAgain, ownOrigin, storedEntry } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { NotFound } from "../../frame/not-found";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { EraseEntry } from "../../parts/erase/erase-entry";
import { WantedProvider } from "../../parts/wanted/wanted";
import { logHref } from "../links";
import { CopyJson } from "./copy-json";
import { EntryHeader, Proof } from "./entry-header";
import { EntryNeighbours } from "./entry-neighbours";
import { EntrySays } from "./entry-says";

interface Props {
  readonly origin: string;
  readonly index: number;
  /** Which of its facts is wanted. */
  readonly fact?: number;
}

/** One entry of the log, whole: what happened, what proves it, and every place a fact was read at. */
export function EntryView({ origin, index, fact }: Props) {
  const { words } = useWorkbench();
  const found = useLive(
    async (db) => {
      const entry = await storedEntry(db, origin, index);
      const event = entry && (await eventOf(db, entry.header));
      const again = await openedAgain(db, event ? [event] : []);
      const isHere = origin === (await ownOrigin(db));
      const by = isHere ? undefined : ((await officialNames(db)).get(origin) ?? t("teamSomebody"));
      return { entry, by, isAgain: again.size > 0, beside: await neighboursOf(db, origin, index) };
    },
    [origin, index],
  );
  if (!found) return <p class="page soft">{t("workbenchLoading")}</p>;
  const { entry, by, isAgain, beside } = found;
  if (!entry) return <NotFound title={t("logEntryMissing", String(index))}>{t("logEntryMissingHelp")}</NotFound>;
  return (
    <div class="page">
      <header class="head">
        <p class="id soft trail">
          <a href={logHref()}>{t("workbenchLog")}</a> / {t("logEntryNumber", String(index))}
        </p>
        <Heading title={words.nameOf(entry.header.type, isAgain)} />
        <p class="soft">
          <time dateTime={madeAt(entry.header)}>{formatMoment(madeAt(entry.header))}</time>
          {by !== undefined && <> · {t("teamBy", by)}</>}
        </p>
        <Proof entry={entry} />
        <div class="entry-actions">
          <EntryNeighbours origin={origin} index={index} beside={beside} />
          <CopyJson entry={entry} />
          <EraseEntry entry={entry} />
        </div>
      </header>
      <WantedProvider value={fact}>
        <EntrySays entry={entry} />
      </WantedProvider>
      <EntryHeader entry={entry} />
    </div>
  );
}
