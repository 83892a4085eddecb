import type { Random } from './random';
import { foreignCountries, placeWords, unitThemes } from './words';

export type SyntheticPartner = {
	id: string;
	name: string;
	short_name: string | null;
	kind: string;
	country: string;
	type: AgreementType;
};
export type AgreementType = 'ksdd' | 'ksdpk' | 'ksdpl' | 'ksdll' | 'sinergi';

/** Every name says what it is: nobody may take an invented partner for a real one (capability 92). */
const mark = 'Sintetis';

const kinds: readonly (readonly [{ kind: string; type: AgreementType; before: string }, number])[] = [
	[{ kind: 'company', type: 'ksdpk', before: 'PT' }, 30],
	[{ kind: 'cooperative', type: 'ksdpk', before: 'Koperasi' }, 6],
	[{ kind: 'foundation', type: 'ksdpk', before: 'Yayasan' }, 8],
	[{ kind: 'private_university', type: 'ksdpk', before: 'Universitas' }, 8],
	[{ kind: 'local_government', type: 'ksdd', before: 'Pemerintah Kabupaten' }, 20],
	[{ kind: 'ministry', type: 'sinergi', before: 'Kementerian' }, 6],
	[{ kind: 'vertical_agency', type: 'sinergi', before: 'Kantor Wilayah' }, 12],
	[{ kind: 'state_university', type: 'sinergi', before: 'Politeknik Negeri' }, 6],
	[{ kind: 'foreign_local_government', type: 'ksdpl', before: 'City of' }, 2],
	[{ kind: 'international_organisation', type: 'ksdll', before: 'Institute of' }, 3]
];

export function makePartners(random: Random, count: number, moment: number): SyntheticPartner[] {
	return Array.from({ length: count }, (_, index) => {
		const { kind, type, before } = random.weighted(kinds);
		const number = String(index + 1).padStart(4, '0');
		const foreign = type === 'ksdpl' || type === 'ksdll';
		return {
			id: random.id(moment + index),
			name: `${before} ${random.pick(placeWords)} ${random.pick(placeWords)} ${mark} ${number}`,
			short_name: random.chance(0.3) ? `${random.letters('BCDFGHJKLMNPRSTW', 4)}${number}` : null,
			kind,
			country: foreign ? random.pick(foreignCountries) : 'ID',
			type
		};
	});
}

export function makeUnits(random: Random, count: number, moment: number): { id: string; name: string }[] {
	return Array.from({ length: count }, (_, index) => ({
		id: random.id(moment + index),
		name: `Dinas ${random.pick(unitThemes)} ${mark} ${index + 1}`
	}));
}
