/** The door to the outside: the one guarded client for addresses that a user names. */
export { readAddress } from './read-address';
export { sendToAddress, type Sent } from './send-to-address';
export { allowedUrl, type AddressRefusal, type AddressRules } from './address-rules';
export { isPublicAddress } from './public-address';
export { networksOf, rulesFor } from './own-networks';
