export { type ClearAddress, clearAddress, withoutSecrets } from "./address";
export { hiddenWithoutSecrets } from "./hidden";
export { isSecretAttribute, isSecretName } from "./names";
export { type ClearText, clearAddressesIn, textWithoutSecrets } from "./text";
