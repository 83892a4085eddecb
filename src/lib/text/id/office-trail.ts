import { kindsAfter } from './trail-after';
import { kindsOfRooms } from './trail-rooms';
import { trailEvents } from './trail-events';

/** The audit log in plain words. */
export const officeTrail = {
	title: 'Jejak Audit',
	lead: 'Setiap perubahan, siapa yang melakukannya, dan kapan. Catatan hanya ditambah dan terikat berantai, sehingga perubahan diam-diam ketahuan. Data pribadi tampil sebagai sidik. Membaca halaman ini juga dicatat.',
	head: 'Ujung rantai',
	headText: (seq: string) => `Catatan nomor ${seq}`,
	hash: 'Sidik catatan terakhir',
	checkpoint: 'Segel terakhir',
	checkpointText: (seq: string, when: string, key: string) =>
		`Sampai catatan ${seq}, ditandatangani ${when} dengan kunci ${key}`,
	noCheckpoint: 'Belum ada segel',
	filterTitle: 'Saring',
	kind: 'Tentang',
	anyKind: 'Semua',
	id: 'Nomor pengenal',
	event: 'Peristiwa',
	anyEvent: 'Semua peristiwa',
	all: 'Tampilkan semua',
	list: 'Catatan, yang terbaru di atas',
	columns: { event: 'Peristiwa', when: 'Waktu', who: 'Oleh', subject: 'Tentang', body: 'Rincian' },
	bodySummary: (seq: string) => `Rincian catatan ${seq}`,
	entry: (seq: string) => `Catatan ${seq}`,
	empty: 'Tidak ada catatan yang cocok',
	program: (name: string) => `Sistem (${name})`,
	actors: { applicant: 'Pemohon', anonymous: 'Pengunjung', self: 'sendiri', none: 'tanpa peran' } as Record<
		string,
		string
	>,
	erased: 'Orang yang tidak lagi tercatat',
	kinds: {
		...kindsAfter,
		...kindsOfRooms,
		access_log: 'Catatan akses',
		agreement: 'Perjanjian',
		calendar: 'Kalender',
		case: 'Permohonan',
		document: 'Dokumen',
		mail: 'Surel',
		number: 'Nomor naskah',
		office_holder: 'Jabatan',
		opportunity: 'Peluang dana',
		funding_need: 'Kebutuhan pendanaan',
		partner: 'Mitra',
		person: 'Orang',
		proposal: 'Pengajuan',
		sitting: 'Rapat TKKSD',
		tenant: 'Daerah',
		unit: 'Perangkat daerah',
		webhook: 'Webhook'
	} as Record<string, string>,
	events: trailEvents as Record<string, string>
};
