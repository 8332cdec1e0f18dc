/** The vault: what seals and opens what is kept here, and how a passphrase gives the key to it. */
export { newKdf } from "./passphrase-key";
export { rowBytes, rowOfBytes } from "./row-bytes";
export { isSealedFile, openFile, sealFile } from "./seal-file";
export { SealBroken, type VaultKeys, newKey, openBytes, sealBytes, vaultKeys } from "./vault-keys";
export { newVaultLock, unlockBy, unlockByRecovery } from "./vault-lock";
export { type VaultLock, VaultRow } from "./vault-row";
export { waitAfter, waitLeft } from "./wait-after";
