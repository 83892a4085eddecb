import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { copyTree } from '$lib/server/platform/backup';
import { isRefusal } from '$lib/server/platform/refusal';
import { exists, findPlace, makeDataDirectory, syncDirectory, writeLocation } from './cluster-place';
import type { EmbeddedRefusal } from './refusals';
import { chooseServerUser } from './server-user';

/**
 * Puts a copied cluster where the database of a data directory belongs, owned by the user who will run it. It gets its
 * name only when it is complete; a start meanwhile would make none in its place.
 *
 * @throws Error where the data directory has a database already: the caller looks first
 */
export async function layDownCluster(
	dataDirectory: string,
	from: string,
	placeForRoot = '/var/lib/satupintu'
): Promise<void | EmbeddedRefusal> {
	const chosen = await chooseServerUser();
	if (isRefusal(chosen)) return chosen;
	await makeDataDirectory(dataDirectory, chosen);
	const place = await findPlace(dataDirectory, chosen, placeForRoot);
	if (isRefusal(place)) return place;
	const { home, user } = place;
	if (await exists(join(home, 'db'))) throw new Error(`there is a database in ${home} already`);
	// A start sweeps away folders of this form: half a restore leaves nothing behind.
	const unfinished = join(home, `db.new-${process.pid}`);
	await mkdir(unfinished, { recursive: true, mode: 0o700 });
	await copyTree(from, unfinished, user.isUs ? {} : { owner: user });
	await rename(unfinished, join(home, 'db'));
	await syncDirectory(home);
	await writeLocation(dataDirectory, { ...place.location, completedAt: new Date().toISOString() });
}
