const plain = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();

type Person = { readonly id: string; readonly name: string; readonly position: string | null };

/**
 * Who of the office received a gift, by what the record says: a name, a name with the office held, or the office alone.
 * Nobody where it fits none or more than one: the duty to report is personal (UU 20/2001 art. 12C), and one that is laid on
 * the wrong person is worse than one that the unit sees to.
 */
export function receiverMeant(receiver: string, people: readonly Person[]): string | undefined {
	const wanted = plain(receiver);
	if (wanted === '') return undefined;
	const one = (fits: (person: Person) => boolean) => {
		const found = people.filter(fits);
		return found.length === 1 ? found[0]!.id : undefined;
	};
	return (
		one(({ name }) => wanted === plain(name)) ??
		one(({ name, position }) => position !== null && wanted === plain(`${name} ${position}`)) ??
		one(({ position }) => position !== null && wanted === plain(position))
	);
}
