import { allowedOrigins, forgetOrigin, onHosts } from "../../platform";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { useTold } from "../frame/use-told";
import { useWorkbench } from "../frame/workbench";

/** Sites that the official lets Counterflow reach at any time, each with the way to take it back; or the word that there are none. */
export function AllowedSites() {
  const { say } = useWorkbench();
  const origins = useAllowedOrigins();
  if (!origins) return null;
  const takeBack = async (origin: string): Promise<void> => {
    await forgetOrigin(origin);
    say(t("sourcesTakenBack", nameOf(origin)));
  };
  return (
    <section id="settings-sites" aria-labelledby="sites">
      <h2 id="sites">{t("sourcesAllowed")}</h2>
      <p class="soft">{t(origins.length > 0 ? "sourcesAllowedHelp" : "settingsSitesNone")}</p>
      <ul class="bullets">
        {origins.map((origin) => (
          <li key={origin}>
            <Words>{nameOf(origin)}</Words>{" "}
            <button
              type="button"
              class="quiet small"
              aria-label={t("sourcesTakeBackNamed", nameOf(origin))}
              onClick={() => void takeBack(origin)}
            >
              {t("sourcesTakeBack")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Match patterns end in `/*`, which says nothing to people. */
const nameOf = (pattern: string): string => pattern.replace(/\/\*$/u, "");

function useAllowedOrigins(): readonly string[] | undefined {
  const { value } = useTold<readonly string[]>((onValue, onError) => {
    const read = () => {
      allowedOrigins().then(onValue, onError);
    };
    read();
    return onHosts(read);
  }, []);
  return value;
}
