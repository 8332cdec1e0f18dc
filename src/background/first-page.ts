import { onInstalled, openWorkbench } from "../platform";

/** Opens the first page once, after the installation: not after an update, nor in a browser that forgets us when it closes. */
export function openFirstPage(onFault: (error: unknown) => void): void {
  onInstalled(() => {
    openWorkbench("#/welcome?installed").catch(onFault);
  });
}
