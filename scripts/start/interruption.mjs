/** @type {() => void} */
let end = () => process.exit(130);

/** From now on Ctrl+C ends everything: on exit, puppeteer kills its browser and the profile is removed. */
export function heedInterruption() {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => end());
}

/** Resolves at Ctrl+C, which from now on is the ordinary way to end. */
export function interruption() {
  return new Promise((done) => {
    end = () => done(undefined);
  });
}
