/** Somebody who may owe a follow-up, by all the names under which minutes name them. */
export type PossibleOwner = {
	readonly kind: 'unit' | 'partner' | 'person';
	readonly id: string;
	readonly names: readonly string[];
};

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();

/** `Dinas Lingkungan Hidup` → `dlh`: what everybody calls it. */
const initials = (name: string) =>
	plain(name)
		.split(' ')
		.filter((word) => word !== 'dan')
		.map((word) => word[0])
		.join('');

/**
 * Whom minutes mean by the name that stands beside a follow-up: one unit, partner or person whose name, short name or
 * initials it is. Nobody where it fits none, or more than one: the secretariat then sees to it, since a duty that is
 * given to the wrong office is worse than one that is to be passed on.
 */
export function ownerMeant(
	who: string,
	possible: readonly PossibleOwner[]
): Pick<PossibleOwner, 'kind' | 'id'> | undefined {
	const wanted = plain(who);
	if (wanted === '') return undefined;
	const one = (found: readonly PossibleOwner[]) => (found.length === 1 ? found[0] : undefined);
	return (
		one(possible.filter(({ names }) => names.some((name) => plain(name) === wanted))) ??
		one(
			possible.filter(({ kind, names }) => kind === 'unit' && names.some((name) => initials(name) === wanted))
		)
	);
}
