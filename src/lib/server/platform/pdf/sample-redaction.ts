import { encodePng } from '../png';
import type { RedactedCopyData } from './shapes-redaction';

const white = encodePng(60, 85, (x, y) =>
	y > 30 && y < 36 && x > 10 && x < 40 ? [0, 0, 0] : [255, 255, 255]
);

export const redactedCopy: RedactedCopyData = {
	heading: 'Salinan dengan bagian yang dikecualikan',
	title: 'Contoh salinan kesepakatan bersama',
	lead: 'Bagian yang hitam dihilangkan dari salinan ini.',
	about: [{ label: 'Alasan', value: 'UU 14/2008 Pasal 17 huruf h' }],
	takenHeading: 'Yang dihilangkan',
	columns: ['Halaman', 'Isi', 'Jumlah'],
	taken: [['1', 'nomor telepon', '1']],
	note: 'Siapa pun dapat mengajukan keberatan kepada PPID.',
	pages: [
		{
			width: 595,
			height: 842,
			picture: { format: 'png', bytes: white, description: 'Halaman 1 dari 1. Dihilangkan: 1 nomor telepon.' }
		}
	]
};
