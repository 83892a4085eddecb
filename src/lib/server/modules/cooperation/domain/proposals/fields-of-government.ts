import type { Bilingual } from '$lib/text/bilingual';

/** Basic services, other mandatory affairs, and affairs of choice (UU 23/2014 Pasal 11 and 12). */
export type FieldGroup = 'basic_services' | 'other_mandatory' | 'of_choice';
export type FieldOfGovernment = {
	readonly key: string;
	readonly group: FieldGroup;
	readonly name: Bilingual;
};

const inGroup = (group: FieldGroup, fields: readonly [key: string, id: string, en: string][]) =>
	fields.map(([key, id, en]): FieldOfGovernment => ({ key, group, name: { id, en } }));

/**
 * The 32 affairs that centre and regions share, in the order of UU 23/2014 Pasal 12: what a cooperation may be
 * about. The six affairs of the centre alone (Pasal 10) are not among them.
 */
export const fieldsOfGovernment: readonly FieldOfGovernment[] = [
	...inGroup('basic_services', [
		['education', 'Pendidikan', 'Education'],
		['health', 'Kesehatan', 'Health'],
		['public_works', 'Pekerjaan umum dan penataan ruang', 'Public works and spatial planning'],
		['housing', 'Perumahan rakyat dan kawasan permukiman', 'Housing and settlements'],
		[
			'public_order',
			'Ketenteraman, ketertiban umum, dan pelindungan masyarakat',
			'Peace, public order and protection of the public'
		],
		['social_affairs', 'Sosial', 'Social affairs']
	]),
	...inGroup('other_mandatory', [
		['labour', 'Tenaga kerja', 'Labour'],
		[
			'women_and_children',
			'Pemberdayaan perempuan dan pelindungan anak',
			'Empowerment of women and protection of children'
		],
		['food', 'Pangan', 'Food'],
		['land', 'Pertanahan', 'Land'],
		['environment', 'Lingkungan hidup', 'Environment'],
		[
			'civil_registry',
			'Administrasi kependudukan dan pencatatan sipil',
			'Population administration and civil registry'
		],
		['villages', 'Pemberdayaan masyarakat dan desa', 'Empowerment of communities and villages'],
		['family_planning', 'Pengendalian penduduk dan keluarga berencana', 'Population and family planning'],
		['transport', 'Perhubungan', 'Transport'],
		['communication', 'Komunikasi dan informatika', 'Communication and informatics'],
		[
			'small_business',
			'Koperasi, usaha kecil, dan menengah',
			'Cooperatives, small and medium-sized businesses'
		],
		['investment', 'Penanaman modal', 'Investment'],
		['youth_and_sports', 'Kepemudaan dan olahraga', 'Youth and sports'],
		['statistics', 'Statistik', 'Statistics'],
		['cryptography', 'Persandian', 'Cryptography'],
		['culture', 'Kebudayaan', 'Culture'],
		['libraries', 'Perpustakaan', 'Libraries'],
		['archives', 'Kearsipan', 'Archives']
	]),
	...inGroup('of_choice', [
		['fisheries', 'Kelautan dan perikanan', 'Marine affairs and fisheries'],
		['tourism', 'Pariwisata', 'Tourism'],
		['agriculture', 'Pertanian', 'Agriculture'],
		['forestry', 'Kehutanan', 'Forestry'],
		['energy', 'Energi dan sumber daya mineral', 'Energy and mineral resources'],
		['trade', 'Perdagangan', 'Trade'],
		['industry', 'Perindustrian', 'Industry'],
		['transmigration', 'Transmigrasi', 'Transmigration']
	])
];

/** The name of an affair by its key, or undefined where there is none of that key. */
export function nameOfField(key: string): Bilingual | undefined {
	return fieldsOfGovernment.find((field) => field.key === key)?.name;
}
