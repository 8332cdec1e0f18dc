/**
 * Preact's effects wait for the next frame, or for a timer where none comes, which then takes back the frame. A test file's
 * page is gone by the time that the last timer of its tests fires: there is nothing left to take back, and that is no fault.
 */
globalThis.cancelAnimationFrame = () => undefined;
