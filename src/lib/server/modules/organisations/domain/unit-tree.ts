/** Kinds of units of a region's government, as the schema knows them. */
export const unitKinds = [
	'secretariat',
	'division',
	'agency',
	'office',
	'inspectorate',
	'council_secretariat',
	'district',
	'village',
	'health_centre',
	'hospital',
	'enterprise',
	'other'
] as const;
export type UnitKind = (typeof unitKinds)[number];

type Named = {
	readonly id: string;
	readonly name: string;
	readonly short_name: string | null;
	readonly code: string | null;
	readonly aliases: readonly string[];
	readonly parent_id: string | null;
};

/** Each unit below the one it belongs to, with its depth from 0; units of one parent by name. */
export function inTreeOrder<Unit extends Named>(units: readonly Unit[]): { unit: Unit; depth: number }[] {
	const ids = new Set(units.map(({ id }) => id));
	const below = new Map<string | null, Unit[]>();
	for (const unit of [...units].sort((a, b) => a.name.localeCompare(b.name, 'id'))) {
		// A unit whose parent is not in the list stands at the top, so that a search loses nobody.
		const parent = unit.parent_id !== null && ids.has(unit.parent_id) ? unit.parent_id : null;
		below.set(parent, [...(below.get(parent) ?? []), unit]);
	}
	const walked: { unit: Unit; depth: number }[] = [];
	const seen = new Set<string>();
	const walk = (parent: string | null, depth: number) => {
		for (const unit of below.get(parent) ?? []) {
			if (seen.has(unit.id)) continue;
			seen.add(unit.id);
			walked.push({ unit, depth });
			walk(unit.id, depth + 1);
		}
	};
	walk(null, 0);
	return walked;
}

/** Units whose name, short name, code or other name has every word that is asked for, whatever the capitals. */
export function searchUnits<Unit extends Named>(units: readonly Unit[], asked: string): Unit[] {
	const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
	return units.filter((unit) => {
		const text = [unit.name, unit.short_name, unit.code, ...unit.aliases].join(' ').toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** Other names as they are typed, one a line: trimmed, without empty ones and twins. */
export function readAliases(text: string): string[] {
	const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' '));
	return [...new Set(lines.filter((line) => line !== ''))];
}
