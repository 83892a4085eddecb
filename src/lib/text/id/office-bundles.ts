/** The exit bundle, from the administrator's page. */
export const officeBundles = {
	title: 'Bundel Keluar',
	lead: 'Seluruh isi pemerintah daerah ini dalam satu berkas: untuk pindah ke pemasangan lain, atau disimpan di luar.',
	make: 'Buat bundel',
	holds:
		'Isinya semua catatan sebagai baris JSON, semua berkas seperti saat diunggah, jejak audit dengan titik periksa bertanda tangan, bentuk tabelnya, dan sidik SHA-256 setiap bagian. Pemasangan kosong memuatnya kembali sama, baris demi baris dan bita demi bita.',
	careful:
		'Bundel memuat data pribadi, naskah rahasia, dan sidik kata sandi, dan tidak dienkripsi. Simpan dan kirim seperti naskah rahasia.',
	submit: 'Buat bundel sekarang',
	atWork:
		'Bundel sedang dibuat. Anda boleh meninggalkan halaman ini dan kembali nanti; pekerjaan lain tidak terganggu.',
	again: 'Perbarui kemajuan',
	byCommand:
		'Untuk memeriksa atau memuatnya: satupintu import BERKAS.tar --check, lalu tanpa --check pada pemasangan yang kosong.',
	list: 'Bundel yang pernah diminta',
	kept: 'Bundel yang selesai dapat diunduh selama satu hari; sesudah itu dihapus dengan sendirinya. Sesi, kunci API, dan kode surel tidak ikut.',
	columns: { asked: 'Diminta', state: 'Keadaan', by: 'Oleh', content: 'Bundel' },
	states: {
		waiting: 'Menunggu giliran',
		running: 'Sedang dibuat',
		stopping: 'Sedang dihentikan',
		stopped: 'Dihentikan',
		failed: 'Gagal',
		done: 'Selesai'
	},
	percent: (percent: number) => `${percent}%`,
	unreadable: 'Satu berkas tersimpan hilang atau rusak; pulihkan dari cadangan, lalu buat lagi:',
	stop: 'Hentikan',
	fetch: (size: string) => `Unduh (${size})`,
	until: (instant: string) => `Sampai ${instant}`,
	fingerprint: 'SHA-256',
	gone: 'Sudah dihapus',
	empty: 'Belum ada bundel yang diminta',
	done: {
		asked: 'Bundel diminta. Pembuatannya dimulai dalam beberapa detik.',
		stopped: 'Bundel dihentikan; yang sudah ditulis dibuang.'
	} as Record<string, string>
};
