import { createHash } from 'node:crypto';
import { readSums } from '$lib/server/platform/checksums';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { BrokenTarFault, TarFile, type TarPlace } from '$lib/server/platform/tar';
import {
	BundleContents,
	bundleForm,
	BundleHead,
	bundleNames,
	BundleSchema,
	fileName,
	partName,
	tableFolder
} from '../../domain/bundle/bundle-shape';

/** A bundle whose every byte is as it was written, and where each of its parts lies. */
export type SoundBundle = {
	readonly archive: TarFile;
	readonly head: BundleHead;
	readonly schema: BundleSchema;
	readonly contents: BundleContents;
	readonly places: ReadonlyMap<string, TarPlace>;
};

/** `changed`: other bytes than were written; `missing`: it is not there; `unknown`: nothing has put it in; `cut`: it ends early. */
export type BundleDamage = 'changed' | 'missing' | 'unknown' | 'cut';
export type BundleRefusal = Refusal<'BUNDLE_DAMAGED' | 'NOT_A_BUNDLE' | 'BUNDLE_FORM_OTHER'>;

const damaged = (file: string, damage: BundleDamage) => refuse('BUNDLE_DAMAGED', { file, damage });

/**
 * Reads a whole bundle and compares every part with its sum, before anything is taken in; memory does not grow with it.
 * The caller closes `archive`.
 *
 * `NOT_A_BUNDLE`: another kind of file; `BUNDLE_FORM_OTHER`: of another release's form; `BUNDLE_DAMAGED`: `details.file`
 * is the first part that is not as it was written.
 */
export async function openBundle(path: string): Promise<SoundBundle | BundleRefusal> {
	const archive = await TarFile.open(path);
	try {
		const opened = await checked(archive);
		if ('refused' in opened) await archive.close();
		return opened;
	} catch (error) {
		await archive.close();
		if (!(error instanceof BrokenTarFault)) throw error;
		return error.file === '' ? refuse('NOT_A_BUNDLE') : damaged(error.file, error.kind);
	}
}

async function checked(archive: TarFile): Promise<SoundBundle | BundleRefusal> {
	const places = new Map<string, TarPlace>();
	const sums = new Map<string, string>();
	for await (const place of archive.places()) {
		if (places.size === 0 && place.name !== bundleNames.head) return refuse('NOT_A_BUNDLE');
		if (places.has(place.name)) return damaged(place.name, 'unknown');
		places.set(place.name, place);
		const hash = createHash('sha256');
		for await (const piece of archive.content(place)) hash.update(piece);
		sums.set(place.name, hash.digest('hex'));
	}
	if (places.size === 0) return refuse('NOT_A_BUNDLE');
	const list = places.get(bundleNames.checksums);
	if (!list) return damaged(bundleNames.checksums, 'missing');
	const expected = readSums((await archive.whole(list)).toString('utf8'));
	if (!expected) return damaged(bundleNames.checksums, 'changed');
	for (const [name, sum] of expected) {
		if (!sums.has(name)) return damaged(name, 'missing');
		if (sums.get(name) !== sum) return damaged(name, 'changed');
	}
	for (const name of sums.keys())
		if (name !== bundleNames.checksums && !expected.has(name)) return damaged(name, 'unknown');
	return understood(archive, places);
}

async function understood(
	archive: TarFile,
	places: ReadonlyMap<string, TarPlace>
): Promise<SoundBundle | BundleRefusal> {
	const read = async (name: string): Promise<unknown> => {
		const place = places.get(name);
		try {
			return place && (JSON.parse((await archive.whole(place)).toString('utf8')) as unknown);
		} catch {
			// Its sum is right, so whoever wrote it wrote no JSON.
			return undefined;
		}
	};
	const form = ((await read(bundleNames.head)) as { form?: unknown } | null | undefined)?.form;
	if (form !== bundleForm) return refuse('BUNDLE_FORM_OTHER', { form });
	const head = BundleHead.safeParse(await read(bundleNames.head));
	const schema = BundleSchema.safeParse(await read(bundleNames.schema));
	const contents = BundleContents.safeParse(await read(bundleNames.contents));
	if (!head.success) return damaged(bundleNames.head, 'changed');
	if (!schema.success) return damaged(bundleNames.schema, 'changed');
	if (!contents.success) return damaged(bundleNames.contents, 'changed');
	for (const { name, parts } of contents.data.tables)
		for (let number = 1; number <= parts; number += 1)
			if (!places.has(partName(tableFolder(name), number)))
				return damaged(partName(tableFolder(name), number), 'missing');
	const files = [...places.keys()].filter((name) => name.startsWith(fileName('')));
	if (files.length !== contents.data.files.count) return damaged(bundleNames.contents, 'changed');
	return { archive, places, head: head.data, schema: schema.data, contents: contents.data };
}

/** Where the parts of a bundle lie that are no tables. */
export const bundleParts = {
	files: ({ places }: SoundBundle) =>
		within(places, /^files\/([0-9a-f]{64})$/).map(({ id, place }) => ({ sha256: id, place })),
	keys: ({ places }: SoundBundle) => within(places, /^keys\/checkpoint-([0-9a-f]{16})\.pub$/),
	checkpoints: ({ places }: SoundBundle) =>
		within(places, /^audit\/checkpoints\/(\d{6})\.jsonl$/).map(({ place }) => place)
};

function within(places: ReadonlyMap<string, TarPlace>, form: RegExp): { id: string; place: TarPlace }[] {
	return [...places.values()].flatMap((place) => {
		const id = form.exec(place.name)?.[1];
		return id === undefined ? [] : [{ id, place }];
	});
}
