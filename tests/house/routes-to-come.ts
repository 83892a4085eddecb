import type { AddressName } from '$lib/addresses';

/**
 * Addresses that the table promises and that no folder serves yet. The list only ever gets shorter: an entry whose
 * folder is there fails the test, and so does a missing folder that is not listed.
 */
export const routesToCome: readonly AddressName[] = [];
