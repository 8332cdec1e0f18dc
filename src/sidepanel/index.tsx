import { render } from "preact";
import "../ui/tokens.css";
import "../ui/facts.css";
import "./styles/panel.css";
import "./styles/rows.css";
import "./styles/foot.css";
import "./styles/pick.css";
import "./styles/case-dialog.css";
import { asker, performer } from "../messaging";
import {
  actionShortcut,
  allowSite,
  frontTab,
  getPolicy,
  getPreference,
  getSession,
  getText,
  isHostAllowed,
  isOnAllowedSite,
  language,
  newId,
  now,
  onFrontTab,
  onHosts,
  onLoaded,
  onPolicy,
  onNavigation,
  onPreference,
  onSession,
  onTabClosed,
  onTabSession,
  persistStorageOnce,
  removeSession,
  send,
  setPreference,
  setSession,
  shortcutOf,
  textDirection,
  typedTexts,
  loadLanguage,
  masterKey,
  ringFiles,
  onVault,
  tellUse,
} from "../platform";
import { Database, isDatabaseError } from "../storage/reading";
import { FaultBoundary } from "../ui/fault-boundary";
import { hearFaults } from "../ui/hear-faults";
import { textLanguage } from "../ui/text-language";
import { setTexts } from "../ui/texts";
import { setTypedStore } from "../ui/typed";
import { App } from "./components/app";
import { LockedPanel } from "./components/locked-panel";
import { FaultBanner } from "./components/fault-banner";
import { openPanel, openPanelStore } from "./control/open-panel";
import { PanelContext } from "./hooks/panel-context";

await loadLanguage();
const lang = textLanguage(language(), getText("textLanguage", []));
setTexts({ getText, language: lang });
document.documentElement.lang = lang;
document.documentElement.dir = textDirection();

const store = openPanelStore();

/** The one handler for bugs in the panel: the console has the error, the official a sentence. */
function onFault(error: unknown): void {
  console.error("Counterflow:", error);
  store.dispatch({ type: "fault", isUnreadable: isDatabaseError(error) });
}
hearFaults(window, onFault);
setTypedStore({ ...typedTexts, onFault });

const ask = asker(send);
const perform = performer(ask, newId);
const sites = { isOnAllowedSite, onSites: onHosts };
const tabs = { frontTab, onFrontTab, onLoaded, onNavigation, onTabClosed, onTabSession };
const session = { getSession, setSession, removeSession, onSession };
const panel = openPanel(store, { ask, newId, onFault, keepStorage: persistStorageOnce, ...tabs, ...session, ...sites });
addEventListener("pagehide", panel.keepNow);
addEventListener("pagehide", panel.shows.clear);

const preferences = { getPreference, setPreference, onPreference, getPolicy, onPolicy };
const isLockRequired = async (): Promise<boolean> => (await getPolicy()).vault.isRequired;
const db = new Database(undefined, undefined, masterKey, ringFiles);
// What was read of it goes from the panel’s memory with the page.
onVault(() => location.reload());
const tools = {
  panel,
  db,
  ask,
  perform,
  session,
  newId,
  now,
  onFault,
  actionShortcut,
  markShortcut: () => shortcutOf("capture-marked"),
  allowSite,
  isSiteAllowed: isHostAllowed,
  onSites: onHosts,
  ...preferences,
};

/** Whether the vault lets nobody in. Where the database does not open, the panel says so itself. */
const isLocked = (): Promise<boolean> =>
  db.open().then(
    () => db.isLocked,
    () => false,
  );

function show(root: HTMLElement): void {
  render(
    <PanelContext.Provider value={tools}>
      <FaultBoundary
        onFault={onFault}
        instead={
          <main>
            <FaultBanner />
          </main>
        }
      >
        <App />
      </FaultBoundary>
    </PanelContext.Provider>,
    root,
  );
}

const root = document.getElementById("root");
if (root) {
  if (await isLocked()) render(<LockedPanel lock={db.lock} />, root);
  else {
    show(root);
    if (db.lock) tellUse(window);
    else if (await isLockRequired()) render(<LockedPanel lock={undefined} />, root);
    // A browser may hear of its policy only after the panel is there.
    else onPolicy(() => void isLockRequired().then((isRequired) => isRequired && location.reload()));
  }
}
