import { writeDay } from '$lib/written/dates';

type Details = Readonly<Record<string, unknown>>;

/** Why papers are not destroyed, or cannot be opened because they were. */
export const destructionRefusals: Record<string, string | ((details: Details) => string)> = {
	DOCUMENT_REMOVED: ({ name, list, on }) =>
		`Isi ${String(name ?? 'berkas ini')} sudah dimusnahkan menurut daftar ${String(list)}${on ? ` pada ${writeDay(String(on), 'id', 'long')}` : ''} dan tidak dapat dibuka lagi. Yang tetap adalah catatannya: sidik SHA-256, ukuran, dan harinya.`,
	NOTHING_DUE:
		'Tidak ada naskah jenis ini yang dapat diusulkan: belum ada yang waktunya habis dengan nasib musnah, atau semuanya ditahan atau sudah ada di daftar lain.',
	NOT_TO_REVIEW:
		'Naskah ini tidak untuk dinilai kembali: waktunya belum habis, atau nasib jenisnya sudah tetap.',
	LAST_LINE: 'Ini baris terakhir yang masih berlaku. Bila tidak ada yang dimusnahkan, batalkan daftarnya.',
	CONSENT_MISSING:
		'Aturan jenis ini meminta persetujuan dari luar lebih dahulu. Catat suratnya, lalu daftar dapat disetujui.',
	NOTHING_LEFT:
		'Semua baris sudah tidak boleh dimusnahkan (lihat alasannya pada tiap baris), sehingga tidak ada yang dikerjakan. Batalkan daftarnya.',
	NOT_REFUSED: 'Hanya berkas permohonan yang ditolak yang dapat dihapus lebih awal.',
	ALREADY_LISTED: ({ number }) => `Permohonan ini sudah ada pada daftar ${String(number)}.`
};
