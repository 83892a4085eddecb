/** The door to the outside: the one guarded client for addresses that a user names. */
export { readAddress, type AddressRefusal, type AddressRules } from './read-address';
export { isPublicAddress } from './public-address';
