import { writeMoney, type Money } from '$lib/written/money';

type Details = Readonly<Record<string, unknown>>;

const amountOf = (value: unknown) => (value ? writeMoney(value as Money, 'id') : '0');

const fields: Record<string, string> = {
	summary: 'ringkasan',
	sector: 'bidang',
	stage: 'tahap',
	funding: 'pendana'
};

/** Refusals of projects and their money. */
export const fundingRefusals: Record<string, string | ((details: Details) => string)> = {
	IATI_NOT_PUBLISHABLE:
		'Berkas IATI belum layak terbit: pengenal organisasi daerah ini belum diisi, tidak berlaku, atau memakai daftar yang sudah ditarik (misalnya ID-KDN). Isi di Meja Kerja, Proyek, Penerbitan IATI.',
	NOT_AN_IATI_FILE: 'Ini bukan berkas kegiatan IATI. Pilih berkas XML yang berisi iati-activities.',
	NO_ACTIVITY_HERE: 'Tidak ada kegiatan di Indonesia dalam berkas ini.',
	ACTIVITY_KNOWN:
		'Kegiatan ini sudah tercatat pada sebuah proyek. Unggah lagi berkasnya untuk melihat perbedaannya.',
	OPPORTUNITY_KNOWN: 'Panggilan ini sudah tercatat dengan nomor yang sama.',
	NOT_A_LIST_OF_CALLS:
		'Isinya tidak terbaca sebagai daftar. Pakai XLSX atau CSV dengan nama kolom di baris pertama, atau umpan RSS, Atom, atau JSON.',
	LIST_MISSING: 'Pilih berkasnya dahulu.',
	LOOKED_ONLY: 'Hanya diperiksa; tidak ada yang dicatat.',
	ADDRESS_NOT_ALLOWED:
		'Alamat ini tidak dapat diambil: hanya alamat https:// yang terbuka untuk umum, tanpa nama pengguna di dalamnya.',
	ADDRESS_NOT_REACHED:
		'Alamat ini tidak menjawab. Coba lagi nanti, atau unduh umpannya dan kirim sebagai berkas.',
	ADDRESS_ANSWERED_NO: 'Alamat ini menjawab dengan galat. Periksa alamatnya.',
	ADDRESS_TOO_LARGE:
		'Isinya lebih dari 2 MB. Unduh umpannya dan kirim bagian yang diperlukan sebagai berkas.',
	STAGE_NOT_NEXT: 'Dari tahapnya sekarang peluang ini tidak dapat pindah ke sana.',
	GRANTS_NONE: 'Belum ada hibah yang dapat diterbitkan: catat komitmennya pada proyek yang diumumkan.',
	IATI_NOTHING_SOUND:
		'Belum ada proyek yang lolos pemeriksaan IATI, jadi tidak ada berkasnya. Sebabnya tertulis di Meja Kerja, Proyek, Penerbitan IATI.',
	DISBURSED_MORE_THAN_COMMITTED: ({ left }) =>
		`Yang dicairkan akan melebihi komitmennya. Sisa yang dapat dicairkan: ${amountOf(left)}. Periksa jumlahnya, atau catat dahulu tambahan komitmennya.`,
	COMMITMENT_BELOW_DISBURSED: ({ disbursed }) =>
		`Komitmen ini sudah dicairkan sebagian (${amountOf(disbursed)}), jadi tidak dapat ditarik kembali. Tarik kembali dahulu pencairannya.`,
	DISBURSED_BELOW_NOTHING: 'Pencairan tidak dapat kurang dari nol.',
	IN_KIND_NEEDS_HANDOVER:
		'Barang dan jasa tidak dicatat sebagai pencairan uang. Catat berita acara serah terimanya; nilainya terhitung dari sana.',
	ENTRY_TAKEN_BACK: 'Catatan ini sudah ditarik kembali, atau ia sendiri yang menarik kembali catatan lain.',
	REGISTER_NUMBER_TAKEN: ({ number }) => `Nomor register ${String(number)} sudah tercatat untuk dana lain.`,
	PROJECT_INCOMPLETE: ({ missing }) =>
		`Belum dapat diumumkan karena pembaca belum tahu ${((missing ?? []) as string[]).map((one) => fields[one] ?? one).join(', ')}. Lengkapi dahulu.`,
	PARTY_PAYS: 'Pihak ini pemberi salah satu dana proyek, jadi tidak dapat dikeluarkan dari peran pendana.',
	PARTNER_UNKNOWN:
		'Mitra dengan nama itu belum ada di Daftar Mitra. Periksa tulisannya, atau pilih jenis dan negaranya untuk mencatatnya sebagai mitra baru.',
	PARTNER_AMBIGUOUS: 'Lebih dari satu mitra memakai nama itu. Tulis nama lengkapnya.',
	PARTNER_NO_REGION: 'Kode wilayah hanya untuk mitra berjenis pemerintah daerah di Indonesia.',
	COMPONENT_IN_USE:
		'Bagian pekerjaan ini masih dipakai tonggak, pengadaan, atau laporan kemajuan. Pindahkan dahulu yang memakainya.',
	HANDOVER_NUMBER_TAKEN: ({ number, giver }) =>
		`BAST nomor ${String(number)} dari ${String(giver)} sudah tercatat.`,
	NO_CONFLICT: 'Tidak ada angka lain yang bertentangan dengan angka ini, jadi tidak ada yang perlu dipilih.'
};
