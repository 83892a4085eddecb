/** The doors that the API's own machinery needs; resources import the doors of their modules themselves. */
export { allows, type Permission } from '$lib/server/modules/identity';
export { logAccess, storedAnswer } from '$lib/server/modules/audit';
