import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** The rows of the permission table for the pages on which papers are signed, kept and read in. */
export const paperAccess = {
	signSeat: {
		open: 'signing.by_link',
		actions: {
			code: 'signing.by_link',
			prove: 'signing.by_link',
			sign: 'signing.by_link',
			refuse: 'signing.by_link'
		}
	},
	signSeatPaper: { open: 'signing.by_link' },
	deskSigning: {
		open: 'case.read',
		actions: {
			begin: 'signing.open',
			again: 'signing.open',
			withdraw: 'signing.open',
			ceremony: 'ceremony.record',
			place: 'ceremony.record',
			initial: 'signing.take_part',
			refuse: 'signing.take_part'
		}
	}
} as const satisfies Partial<Record<AddressName, Access>>;
