/** Pindaian yang dibuat dengan kamera telepon. */
export const photoScan = {
	hint: 'Boleh juga foto dari telepon: pilih semua halaman sekaligus, paling banyak 30. Foto ditegakkan dan disatukan menjadi satu PDF kecil menurut waktu pengambilannya, tanpa data lokasi.',
	short: 'Foto halaman dari telepon juga boleh, sekaligus beberapa; menjadi satu PDF kecil.',
	sheet: (number: number, of: number) => `Lembar ${number} dari ${of}, foto`
};
