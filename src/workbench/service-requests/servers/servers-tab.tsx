import { useState } from "preact/hooks";
import * as v from "valibot";
import { Open311Server, PLACE_WAYS } from "../../../domain/casework/service-requests";
import { hostOf } from "../../../domain/evidence/sources";
import { allowSite } from "../../../platform";
import { OPEN311_SERVERS } from "../../../platform/kept";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { type TextKey, t, tn } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { Words } from "../../../ui/words";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { troubleWords } from "../trouble-words";
import { lookAtServer } from "./look-at-server";
import { type ShownServer, dropServer, keepServer, serverKey } from "./use-servers";

const PLACES: Readonly<Record<(typeof PLACE_WAYS)[number], TextKey>> = {
  none: "servicePlaceNone",
  radius: "servicePlaceRadius",
  bbox: "servicePlaceBox",
};

/** The servers that may be asked: the agency's, and the official's own. */
export function ServersTab({ servers }: { readonly servers: readonly ShownServer[] }) {
  const own = usePreference(OPEN311_SERVERS) ?? [];
  return (
    <>
      {servers.length > 0 && (
        <ul class="service-servers">
          {servers.map(({ server, hasKey, isOwn }) => (
            <li key={serverKey(server)}>
              <strong>
                <Words>{server.name}</Words>
              </strong>
              <span class="chip">{t(isOwn ? "serviceOwnServer" : "serviceAgencyServer")}</span>
              {hasKey && <span class="chip">{t("serviceHasKey")}</span>}
              <br />
              <span class="soft small">
                <Words>{[server.url, server.jurisdiction].filter((part) => part !== "").join(" · ")}</Words>
              </span>
              {isOwn && (
                <button
                  type="button"
                  class="quiet small"
                  aria-label={t("serviceDropServerOf", server.name)}
                  onClick={() => void dropServer(own, serverKey(server))}
                >
                  {t("serviceDropServer")}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <ServerForm own={own} />
    </>
  );
}

function ServerForm({ own }: { readonly own: Parameters<typeof keepServer>[0] }) {
  const { say } = useWorkbench();
  const [texts, setTexts] = useState({ url: "", name: "", jurisdiction: "", key: "" });
  const [place, setPlace] = useState<(typeof PLACE_WAYS)[number]>("none");
  const [ticks, setTicks] = useState({ updates: false, media: false });
  const [problem, setProblem] = useState<string>();
  const [busy, whileBusy] = useBusy();
  const type = (name: keyof typeof texts) => (text: string) => setTexts({ ...texts, [name]: text });
  const add = async (): Promise<void> => {
    const address = addressOf(texts.url);
    if (address === undefined) {
      setProblem(t("serviceAddressWrong"));
      return;
    }
    // First of all: the browser lets us ask only from within the press.
    if (!(await allowSite(hostOf(address)))) {
      setProblem(t("serviceFailureNotAllowed"));
      return;
    }
    const jurisdiction = texts.jurisdiction.trim();
    const looked = await lookAtServer(address, { jurisdiction });
    if (!looked.ok) {
      setProblem(troubleWords(looked.error));
      return;
    }
    const { url, format, services } = looked.value;
    const server = v.safeParse(Open311Server, {
      ...{ url, format, jurisdiction, place, ...ticks },
      name: texts.name.trim().slice(0, 200),
    });
    if (!server.success) {
      setProblem(t("serviceAddressWrong"));
      return;
    }
    await keepServer(own, { ...server.output, key: texts.key.trim().slice(0, 500) });
    setTexts({ url: "", name: "", jurisdiction: "", key: "" });
    setProblem(undefined);
    say(tn("serviceServerAdded", services));
  };
  return (
    <form
      class="service-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(add);
      }}
    >
      <h2>{t("serviceAddServer")}</h2>
      <TextField
        label={t("serviceServerAddress")}
        hint={t("serviceServerAddressHint")}
        value={texts.url}
        problem={problem}
        isCode
        onValue={type("url")}
      />
      <TextField label={t("serviceServerName")} value={texts.name} onValue={type("name")} />
      <TextField
        label={t("serviceJurisdiction")}
        hint={t("serviceJurisdictionHint")}
        value={texts.jurisdiction}
        isCode
        onValue={type("jurisdiction")}
      />
      <label class="field">
        {t("serviceKey")}
        <input
          type="password"
          autocomplete="off"
          value={texts.key}
          onInput={({ currentTarget }) => type("key")(currentTarget.value)}
        />
      </label>
      <p class="small soft">{t("serviceKeyHint")}</p>
      <ChoiceField
        label={t("servicePlaceWay")}
        value={place}
        choices={PLACE_WAYS.map((one) => [one, t(PLACES[one])] as const)}
        onValue={setPlace}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={ticks.updates}
          onChange={({ currentTarget }) => setTicks({ ...ticks, updates: currentTarget.checked })}
        />
        {t("serviceHasUpdates")}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={ticks.media}
          onChange={({ currentTarget }) => setTicks({ ...ticks, media: currentTarget.checked })}
        />
        {t("serviceTakesMedia")}
      </label>
      <p class="bar start">
        <button type="submit" class="primary" aria-disabled={busy}>
          {t(busy ? "serviceLooking" : "serviceAddServerNow")}
        </button>
      </p>
    </form>
  );
}

/** What was typed, as an address of the web; https where nothing is said. */
function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`);
  const isPlain = url && /^https?:$/u.test(url.protocol) && url.username === "" && url.search === "" && url.hash === "";
  return text !== "" && isPlain ? url.href : undefined;
}
