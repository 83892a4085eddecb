import { join } from 'node:path';
import { SigningKeys } from './signing-keys';
import { WitnessBook } from './witness-book';

export { SigningKeys } from './signing-keys';
export { WitnessBook } from './witness-book';

/**
 * What keeps the audit log honest from outside the database: a key to sign with, and a book to write in. A second book
 * holds what was destroyed, so that a backup which is older than that does not bring it back.
 */
export type Witness = {
	readonly keys: SigningKeys;
	readonly book: WitnessBook;
	readonly removals: WitnessBook;
};

/** Opens the witness of a data directory. */
export async function openWitness(dataDirectory: string): Promise<Witness> {
	return {
		keys: await SigningKeys.open(join(dataDirectory, 'keys')),
		book: new WitnessBook(join(dataDirectory, 'audit')),
		removals: new WitnessBook(join(dataDirectory, 'audit'), 'removed')
	};
}
