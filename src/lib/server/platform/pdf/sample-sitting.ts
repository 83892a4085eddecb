import { kabag, meeting, members, office, sekda, verification } from './sample-people';
import type { SittingRecordData } from './shapes';

/** Invented minutes of a TKKSD sitting with two cases. */
export const sitting: SittingRecordData = {
	letterhead: office,
	heading: ['BERITA ACARA RAPAT', 'TIM KOORDINASI KERJA SAMA DAERAH KOTA JAMBI'],
	number: '000.0.0/12/TKKSD/XI/2026',
	meeting,
	team: 'Tim Koordinasi Kerja Sama Daerah (TKKSD) Kota Jambi',
	headOfRegion: 'Wali Kota Jambi',
	chair: { name: sekda.name, office: 'Ketua TKKSD' },
	basis: [
		'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
		'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020'
	],
	quorum: 'Rapat dihadiri lebih dari separuh anggota tetap.',
	attendance: members.map((member, place) => ({
		...member,
		state: place === 2 ? ('represented' as const) : place === 3 ? ('absent' as const) : ('present' as const),
		representedBy: place === 2 ? 'Contoh Nama Analis Hukum' : null
	})),
	cases: [
		{
			title: 'Penyediaan air bersih lintas batas daerah',
			partner: 'Pemerintah Kabupaten Muaro Jambi',
			receipt: 'P-2026-000123-7KQ4',
			kind: 'Kerja Sama Daerah dengan Daerah Lain (KSDD)',
			initiator: 'Dinas Pekerjaan Umum dan Penataan Ruang',
			summary:
				'Usulan penyediaan air bersih bagi warga di perbatasan kedua daerah melalui jaringan yang sudah ada.',
			opinions: members.slice(0, 3).map((member, place) => ({
				...member,
				opinion: place === 1 ? ('feasible_with_notes' as const) : ('feasible' as const),
				note: place === 1 ? 'Rencana anggaran tahun jamak perlu dilampirkan.' : null,
				noConflictOfInterest: true
			})),
			conclusion: 'feasible_with_notes',
			conclusionText:
				'Usulan dapat diteruskan kepada Wali Kota setelah rencana anggaran tahun jamak dilampirkan.',
			notes: ['Lampirkan rencana anggaran tahun jamak.', 'Sesuaikan ruang lingkup dengan RPJMD.'],
			dissent: [],
			followUps: [
				{
					what: 'Melengkapi rencana anggaran',
					who: 'Dinas Pekerjaan Umum dan Penataan Ruang',
					dueOn: '2026-12-04'
				}
			]
		},
		{
			title: 'Pelatihan pengelolaan sampah bagi petugas kelurahan',
			partner: 'Yayasan Contoh Lingkungan',
			receipt: 'P-2026-000131-2MND',
			kind: 'Kerja Sama Daerah dengan Pihak Ketiga (KSDPK)',
			initiator: 'Dinas Lingkungan Hidup',
			summary: null,
			opinions: members.slice(0, 3).map((member, place) => ({
				...member,
				opinion: place === 0 ? ('not_feasible' as const) : ('feasible' as const),
				note: place === 0 ? 'Studi kelayakan belum memuat pembiayaan tahun kedua.' : null,
				noConflictOfInterest: true
			})),
			conclusion: 'feasible',
			conclusionText: null,
			notes: [],
			dissent: [
				{
					name: 'Contoh Nama Asisten, S.E., M.M.',
					text: 'berpendapat usulan sebaiknya menunggu studi kelayakan yang diperbaiki.'
				}
			],
			followUps: []
		}
	],
	place: 'Jambi',
	signatures: [kabag, sekda],
	verification
};
