import { buildStep, type Basis, type Procedure } from '$lib/server/modules/workflow';

const byRegion: Basis = {
	article: {
		id: 'Pengaturan daerah (nilai bawaan, bukan tenggat undang-undang)',
		en: 'Set by the region (default value, not a statutory limit)'
	},
	certainty: 'low'
};
const answering: Basis = {
	article: {
		id: 'UU 30/2014 Pasal 53 (jawaban atas permohonan)',
		en: 'Law 30/2014, Article 53 (answering a request)'
	},
	certainty: 'medium'
};
const limit = (n: number) =>
	({ n, unit: 'working_days', source: 'region_setting', basis: byRegion }) as const;

const letter = {
	key: 'surat_kunjungan',
	name: { id: 'Surat permohonan kunjungan', en: 'Letter asking for the visit' },
	formats: ['pdf'],
	headings: []
};

/**
 * A visit of others to learn from the region, in five steps on the engine of all procedures:
 * **permohonan** (letter) · **pemeriksaan** · **kesediaan** of the host, who fixes the day · **pelaksanaan** ·
 * **manfaat**: the guests say what they took home. No law sets its days; each limit is the region's.
 */
export const studyVisit: Procedure = {
	key: 'kunjungan',
	version: '2026.1',
	name: { id: 'Kunjungan kerja dan studi tiru', en: 'Work visits and study visits' },
	valid_from: '2014-10-17',
	valid_to: null,
	basis: [answering],
	papers: [letter],
	groups: [],
	steps: [
		buildStep({
			key: 'permohonan',
			name: { id: 'Permohonan', en: 'Request' },
			about: {
				id: 'Tamu mengirim surat, hari, dan tema yang ingin dipelajari.',
				en: 'The guests send a letter, a day and the theme they want to learn about.'
			},
			kind: 'submit',
			main: true,
			actor: 'partner',
			papers_in: [{ paper: letter.key, need: 'required', when: null }],
			basis: [answering]
		}),
		buildStep({
			key: 'pemeriksaan',
			name: { id: 'Pemeriksaan', en: 'Check' },
			about: {
				id: 'Bagian Kerja Sama memeriksa surat dan memilih tuan rumah.',
				en: 'The cooperation division checks the letter and chooses the host.'
			},
			kind: 'check',
			main: true,
			actor: 'cooperation_officer',
			may_also: ['registrar'],
			papers_in: [{ paper: letter.key, need: 'required', when: null }],
			deadline: limit(2),
			basis: [answering],
			back: 'permohonan'
		}),
		buildStep({
			key: 'kesediaan',
			name: { id: 'Kesediaan tuan rumah', en: 'The host agrees' },
			about: {
				id: 'Perangkat daerah tuan rumah menetapkan hari, atau meminta hari lain.',
				en: 'The host unit fixes the day, or asks for another.'
			},
			kind: 'decide',
			main: true,
			actor: 'unit_officer',
			may_also: ['cooperation_officer', 'registrar'],
			deadline: limit(3),
			basis: [answering],
			back: 'permohonan'
		}),
		buildStep({
			key: 'pelaksanaan',
			name: { id: 'Pelaksanaan', en: 'The visit' },
			about: {
				id: 'Kunjungan berlangsung; bahan dan foto disimpan pada catatan kunjungan.',
				en: 'The visit takes place; papers and photographs are kept with its record.'
			},
			kind: 'record',
			main: true,
			actor: 'cooperation_officer',
			may_also: ['registrar', 'unit_officer'],
			basis: [byRegion]
		}),
		buildStep({
			key: 'manfaat',
			name: { id: 'Yang dibawa pulang', en: 'What was taken home' },
			about: {
				id: 'Tamu menceritakan apa yang dipelajari dan akan diterapkan.',
				en: 'The guests tell what they learnt and will apply.'
			},
			kind: 'submit',
			main: true,
			actor: 'partner',
			may_also: ['cooperation_officer', 'registrar'],
			basis: [byRegion],
			ends: true
		})
	]
};
