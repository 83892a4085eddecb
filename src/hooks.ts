import type { Reroute } from '@sveltejs/kit';
import { folderOf } from '$lib/addresses';

/** Indonesian addresses are served by English folders; what the table does not know is not there. */
export const reroute: Reroute = ({ url }) => folderOf(url.pathname) ?? '/no-such-address';
