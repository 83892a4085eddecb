import { destructionRefusals } from './destruction-refusals';
import { draftingRefusals } from './drafting-refusals';
import { cooperationRefusals } from './cooperation-refusals';
import { caseRefusals } from './case-refusals';
import { fundingRefusals } from './funding-refusals';
import { writeDay } from '$lib/written/dates';
import { embeddedPostgresRefusals } from './embedded-postgres-refusals';
import { lifeRefusals } from './life-refusals';
import { officeOffices } from './office-offices';
import { obligationRefusals } from './obligation-refusals';
import { programRefusals } from './program-refusals';
import { relationsRefusals } from './relations-refusals';
import { signingRefusals } from './signing-refusals';
import { trainingRefusals } from './training-refusals';

type Details = Readonly<Record<string, unknown>>;

const capacityName = (capacity: unknown) =>
	officeOffices.holders.capacities[String(capacity)] ?? String(capacity);

/** The sentence for each refusal code: what happened, what was kept, what to do. */
export const refusals: Record<string, string | ((details: Details) => string)> = {
	...embeddedPostgresRefusals,
	...programRefusals,
	...cooperationRefusals,
	...draftingRefusals,
	...caseRefusals,
	...lifeRefusals,
	...relationsRefusals,
	...trainingRefusals,
	...signingRefusals,
	...destructionRefusals,
	...fundingRefusals,
	...obligationRefusals,
	NOT_SIGNED_IN: 'Masuk dahulu untuk melakukan ini.',
	NOT_ALLOWED: 'Peran Anda hari ini tidak berwenang melakukan ini.',
	NOT_FOUND: 'Tidak ditemukan.',
	WEBHOOK_OFF: 'Pengiriman ke alamat ini sedang berhenti. Jalankan lagi lebih dahulu.',
	STATE_CHANGED:
		'Keadaannya sudah berubah: orang lain lebih dahulu bertindak. Lihat keadaan terbaru di bawah ini.',
	LIST_TOO_LONG: ({ most }) =>
		`Daftar ini lebih dari ${most} baris, terlalu panjang untuk PDF. Persempit saringannya, atau unduh XLSX atau CSV yang memuat semuanya.`,
	TEMPORARILY_UNAVAILABLE:
		'Sistem sedang sibuk dan tidak ada yang tersimpan. Coba lagi dalam beberapa detik.',
	IDEMPOTENCY_CONFLICT:
		'Permintaan ini sedang atau sudah dikerjakan dengan isi lain. Muat ulang halaman sebelum mencoba lagi.',
	VALIDATION_FAILED: 'Ada isian yang perlu diperbaiki.',
	TOO_MANY_REQUESTS: (details) =>
		`Terlalu banyak percobaan. Coba lagi dalam ${Math.ceil(Number(details.retry_after ?? 60) / 60)} menit.`,
	SIGN_IN_REFUSED: 'Alamat surel atau kata sandi tidak cocok, atau akun tidak dapat dipakai.',
	PERSON_UNKNOWN: 'Tidak ada orang dengan alamat surel itu.',
	UNIT_HAS_UNITS: (details) =>
		`Belum dapat diakhiri: ${(details.units as string[] | undefined)?.join(', ') ?? ''} masih berada di bawahnya. Akhiri dahulu yang di bawahnya.`,
	OWN_ACCESS: 'Anda tidak dapat mencabut akses Anda sendiri. Minta administrator lain melakukannya.',
	OFFICE_HELD: (details) =>
		`${String(details.name)} tercatat memegang jabatan itu sebagai ${capacityName(details.capacity)} ${details.from ? `sejak ${writeDay(String(details.from), 'id', 'long')}` : 'tanpa tanggal mulai'}${details.to ? ` sampai ${writeDay(String(details.to), 'id', 'long')}` : ' tanpa hari terakhir'}. Dua kedudukan itu tidak dapat berjalan bersama: catat dahulu hari terakhirnya, atau pilih tanggal atau kedudukan lain.`,
	POWER_KNOWN: (details) => `Surat kuasa bernomor ${String(details.number)} sudah tercatat.`,
	CONFLICT_DECLARED:
		'Anggota ini menyatakan benturan kepentingan dalam permohonan ini dan tidak memberi pendapat.',
	CIRCULATION_NOT_ALLOWED:
		'Daerah ini tidak menetapkan pendapat secara sirkulasi. Administrator dapat menetapkannya di Aturan Daerah.',
	SEAT_TAKEN: (details) =>
		details.same_person
			? `${String(details.name)} sudah menjadi anggota pada hari-hari itu. Akhiri dahulu keanggotaan yang lama.`
			: `${String(details.name)} memimpin tim pada hari-hari itu. Akhiri dahulu keanggotaannya, atau pilih kedudukan lain.`,
	NO_SIGNING_AHEAD: 'Jadwal dapat diusulkan setelah naskahnya mulai disusun, sampai ditandatangani.',
	APPOINTMENT_STANDS: 'Sudah ada jadwal penandatanganan yang sedang disepakati.',
	APPOINTMENT_NOT_YOURS: 'Jadwal ini sedang menunggu pihak lain, atau sudah selesai.',
	APPOINTMENT_DAY_OVER: 'Hari yang diusulkan sudah lewat. Usulkan hari lain.',
	APPOINTMENT_CLASHES:
		'Hari itu bukan hari kerja, atau ada acara lain yang berdekatan. Usulkan waktu lain, atau setujui dengan alasan.',
	NOBODY_INVITED: 'Belum ada anggota yang diundang. Catat anggota TKKSD dengan keputusannya.',
	MINUTES_SIGNED: 'Berita acara yang ditandatangani sudah dipindai; isinya tidak berubah lagi.',
	SCAN_KEPT: 'Pindaian lembar ini sudah tersimpan dan tidak diganti.',
	MEMORANDUM_NUMBERED: 'Nota dinas permohonan ini sudah bernomor.',
	REPLY_SENT: 'Surat tanggapan atas penawaran ini sudah dikirim.',
	SCAN_NEEDED: 'Yang ditulis di kertas dicatat dengan pindaian lembarnya. Pilih berkasnya.',
	FILE_MISSING: 'Belum ada berkas yang dikirim. Pilih berkasnya dahulu.',
	UPLOAD_TOO_LARGE: 'Berkas terlalu besar.'
};
