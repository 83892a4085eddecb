import { expect, test } from 'vitest';
import { receiverMeant } from './gift-receiver';

const people = [
	{ id: 'mayor', name: 'Dr. Contoh Maulana, S.H.', position: 'Wali Kota' },
	{ id: 'head', name: 'Contoh Sari', position: 'Kepala Dinas' },
	{ id: 'other', name: 'Contoh Sari Dewi', position: 'Kepala Dinas' },
	{ id: 'none', name: 'Contoh Budi', position: null }
];

test.each([
	['dr contoh maulana, s.h.', 'mayor'],
	['Wali Kota', 'mayor'],
	['Dr. Contoh Maulana, S.H., Wali Kota', 'mayor'],
	['Contoh Sari', 'head'],
	['Contoh Sari, Kepala Dinas', 'head'],
	['Contoh Budi', 'none'],
	// Two hold it; nobody is called so; nothing is said.
	['Kepala Dinas', undefined],
	['Contoh', undefined],
	[' , ', undefined]
])('a gift to “%s” is the duty of %s', (receiver, id) => {
	expect(receiverMeant(receiver, people)).toBe(id);
});
