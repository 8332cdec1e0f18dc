/** A blob as a `data:` address in base64, made outside of the page's thread. */
export function dataAddress(blob: Blob, type: string | undefined): Promise<string | undefined> {
  if (type === undefined) return Promise.resolve(undefined);
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => {
      const [, base64] = (reader.result as string).split(",");
      done(base64 === undefined ? undefined : `data:${type};base64,${base64}`);
    };
    reader.onerror = () => {
      done(undefined);
    };
    reader.readAsDataURL(blob);
  });
}
