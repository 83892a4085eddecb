import { describe, expect, test } from 'vitest';
import { whatsAppLink } from './case-about';

describe('the link that opens WhatsApp', () => {
	test('carries the text, and the number as the world writes it', () => {
		expect(whatsAppLink('Yth. & "hormat"\nbaris dua', '0812-7400 1234')).toBe(
			'https://wa.me/6281274001234?text=Yth.%20%26%20%22hormat%22%0Abaris%20dua'
		);
		expect(whatsAppLink('x', '+62 812 7400 1234')).toBe('https://wa.me/6281274001234?text=x');
	});

	test('asks to whom where the number is unknown or no number', () => {
		expect(whatsAppLink('x')).toBe('https://wa.me/?text=x');
		expect(whatsAppLink('x', 'tanya TU')).toBe('https://wa.me/?text=x');
	});
});
