/** `npm run policy:sign`: an agency's policy as a signed file, for computers that no management of browsers reaches. */
import { generateKeyPairSync } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadPolicy } from "./policy/load-policy.mjs";
import { signPolicy } from "./policy/sign-policy.mjs";

const USAGE = `Sign a policy, so that officials can take it in by hand (Settings → Your agency).

  npm run -s policy:sign -- --new-key KEY.pem
  npm run -s policy:sign -- POLICY.json --key KEY.pem --version N --out FILE.json

  --new-key  writes a new secret key (Ed25519, PKCS #8); keep it where nobody else reads it
  --key      the secret key; every later file must be signed by the same one
  --version  a whole number, higher than that of the file before
  prints     the fingerprint of the key, to be told to officials by another way than the file`;

const OPTIONS = /** @type {const} */ ({
  "new-key": { type: "string" },
  key: { type: "string" },
  version: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
});

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const [file] = positionals;
  const made = values["new-key"];
  if (made !== undefined) {
    const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
    // Never over another one: what that has signed could not be followed any more.
    await writeFile(made, pem, { flag: "wx", mode: 0o600 });
    console.log(`Wrote ${made}.`);
  } else if (file === undefined || !values.key || !values.version || !values.out) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const { signed, fingerprint, faults } = signPolicy(await loadPolicy(), {
      policy: await readFile(file, "utf8"),
      key: await readFile(values.key, "utf8"),
      version: Number(values.version),
      issuedAt: new Date().toISOString(),
    });
    for (const { setting, code, word } of faults)
      console.error(`${file}: ${setting}: ${code}${word === undefined ? "" : ` (${word})`}`);
    if (faults.length > 0) process.exitCode = 1;
    else {
      await writeFile(values.out, signed);
      console.log(`Wrote ${values.out}. The key's fingerprint:\n${fingerprint}`);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
