export { axeViolations } from "./axe";
export type { BrowserName, ColorScheme, Driver, LaunchOptions } from "./driver";
export { eventually } from "./eventually";
export { inChromium, inEachBrowser, inEachManaged, inOneBrowser } from "./in-each-browser";
export { launchDriver } from "./launch";
export { takePictures } from "./pictures";
export { allByRole, byRole, click, goneByRole, sees, visibleText } from "./roles";
