/** Views of a list that somebody keeps under a name (capability 28). */
export const views = {
	group: 'Pandangan saya',
	arrange: 'Atur pandangan',
	save: 'Simpan pandangan ini',
	title: 'Pandangan saya',
	lead: 'Saringan dan pencarian yang sering Anda pakai, dengan nama Anda sendiri. Hanya Anda yang melihatnya; alamatnya dapat dibagikan kepada siapa pun yang berwenang.',
	add: 'Simpan pandangan',
	from: 'Yang disimpan',
	name: 'Nama pandangan',
	nameHint: 'Misalnya: Terlambat pada Dinas Kesehatan. Nama yang sama menggantikan yang lama.',
	submit: 'Simpan',
	columns: { name: 'Nama', list: 'Daftar', act: 'Tindakan' },
	remove: 'Hapus',
	done: {
		saved: 'Pandangan disimpan. Ia ada di menu, di bawah “Pandangan saya”.',
		removed: 'Pandangan dihapus.'
	} as Record<string, string>,
	faults: { TOO_MANY_VIEWS: 'Sudah ada tiga puluh pandangan. Hapus satu dahulu.' } as Record<string, string>,
	empty: {
		title: 'Belum ada pandangan yang disimpan',
		text: 'Saring sebuah daftar, lalu tekan “Simpan pandangan ini” di bawahnya.'
	}
};
