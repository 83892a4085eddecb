/** What a list is called, as the name of a file that every system keeps: `Daftar Kerja Sama` → `daftar-kerja-sama`. */
export function fileNameOf(title: string): string {
	const plain = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return plain === '' ? 'daftar' : plain;
}
