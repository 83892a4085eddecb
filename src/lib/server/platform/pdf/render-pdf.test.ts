import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { templateNames } from './papers';
import { MAX_PDF_ROWS, PdfPress, type PdfRequest } from './render-pdf';
import { attorney, offer, outline } from './sample-office-text';
import { samplePapers } from './sample-papers';
import type { TypstTemplateName } from './template-data';
import { PdfFault } from './typst-process';

const press = new PdfPress();
afterAll(() => press.close());

const madeAt = new Date('2026-11-23T03:15:00Z');
function request<Name extends TypstTemplateName>(
	template: Name,
	change: Partial<PdfRequest<Name>> = {}
): PdfRequest<Name> {
	const data = samplePapers[template];
	return { template, data, language: 'id', title: `Uji ${template}`, example: false, madeAt, ...change };
}

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
/** What a foreign reader finds in the PDF. */
function textOf(pdf: Buffer): string {
	return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });
}
const latin1 = (pdf: Buffer): string => pdf.toString('latin1');

describe('every template', () => {
	for (const template of templateNames) {
		for (const language of ['id', 'en'] as const) {
			it(`${template} becomes a tagged PDF/A-2a in ${language} with language and title`, async () => {
				const { pdf, pages, standard, missing } = await press.render(request(template, { language }));
				expect(pages).toBeGreaterThan(0);
				expect({ standard, missing }).toEqual({ standard: 'a-2a', missing: [] });
				const raw = latin1(pdf);
				expect(raw).toContain('<pdfaid:part>2</pdfaid:part>');
				expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
				expect(raw).toContain('/MarkInfo');
				expect(raw).toContain('/StructTreeRoot');
				expect(raw).toContain(`/Lang (${language})`);
				expect(raw).toContain(`Uji ${template}`);
			});
		}

		it(`${template} meets what the compiler checks of PDF/UA-1 (alternative texts, headings, tables)`, async () => {
			const { standard } = await press.render(request(template, { standard: 'ua-1' }));
			expect(standard).toBe('ua-1');
		});

		it(`${template} of invented data says so on every page and in the metadata`, async () => {
			const { pdf, pages } = await press.render(request(template, { example: true }));
			expect(pdf.toString('utf8')).toContain('CONTOH – data buatan – Uji');
			if (!hasPoppler) return;
			const perPage = textOf(pdf).split('\f').slice(0, pages);
			expect(perPage.filter((text) => text.includes('CONTOH – data buatan'))).toHaveLength(pages);
			const { pdf: real } = await press.render(request(template, { title: 'Uji' }));
			expect(textOf(real)).not.toContain('CONTOH –');
		});
	}
});

describe('typed text', () => {
	const hostile = '#panic("x") $x$ *b* _i_ `c` <label> @ref // komentar [isi] \\ = bab';

	it.runIf(hasPoppler)('is shown as typed and never runs as markup', async () => {
		const data = { ...samplePapers.undangan, about: 'Hal', opening: hostile, recipients: ['#data', '$y$'] };
		const text = textOf((await press.render(request('undangan', { data }))).pdf).replace(/\s+/g, ' ');
		expect(text).toContain(hostile);
		expect(text).toContain('#data');
	});

	it.runIf(hasPoppler)('keeps rupiah, euro, diacritics, Greek, Cyrillic and Vietnamese', async () => {
		const names = 'Rp1.250.000,00 · €73.500 · Nguyễn Ánh · Łódź · Šk · Ελλάς · Привет · ½ – “Kota”';
		const data = { ...samplePapers.undangan, opening: names };
		const { pdf, standard } = await press.render(request('undangan', { data }));
		expect(standard).toBe('a-2a');
		expect(textOf(pdf).replace(/\s+/g, ' ')).toContain(names);
	});

	it('that no font can show still gives a readable PDF, and the report names it', async () => {
		const data = { ...samplePapers.undangan, opening: 'Aksara Jawa: \u{A9B1}\u{A98F}' };
		const { pdf, standard, missing } = await press.render(request('undangan', { data }));
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
		if (standard === '1.7') expect(missing.join('')).toContain('\u{A9B1}');
		else expect(standard).toBe('a-2a');
	});

	it.runIf(hasPoppler)(
		'without a place to break does not leave the page, and copies without breaks',
		async () => {
			const word = 'x'.repeat(400);
			const data = { ...samplePapers.undangan, opening: word };
			const { pdf } = await press.render(request('undangan', { data }));
			expect(textOf(pdf).replace(/\n/g, '')).toContain(word);
		}
	);
});

describe('the press', () => {
	it('gives the same bytes for the same data and instant', async () => {
		const [first, second] = await Promise.all([
			press.render(request('naskah')),
			press.render(request('naskah'))
		]);
		expect(first.pdf.equals(second.pdf)).toBe(true);
	});

	it('serves many at once without mixing their data', async () => {
		const papers = await Promise.all(
			Array.from({ length: 12 }, (_, n) =>
				press.render(
					request('tanda-terima', {
						title: `Nomor ${n}`,
						data: { ...samplePapers['tanda-terima'], number: `P-${n}` }
					})
				)
			)
		);
		papers.forEach(({ pdf }, n) => expect(latin1(pdf)).toContain(`Nomor ${n}`));
		if (hasPoppler) papers.forEach(({ pdf }, n) => expect(textOf(pdf)).toContain(`P-${n}\n`));
	});

	it('answers data that does not fit with a fault, and goes on', async () => {
		const broken = { ...samplePapers.undangan, agenda: 'bukan daftar' as never };
		await expect(press.render(request('undangan', { data: broken }))).rejects.toBeInstanceOf(PdfFault);
		expect((await press.render(request('undangan'))).pages).toBe(1);
	});

	it('sends a list that is too long to a spreadsheet', async () => {
		const list = samplePapers['table-list'];
		const rows = Array.from({ length: MAX_PDF_ROWS + 1 }, () => list.rows[0]!);
		await expect(press.render(request('table-list', { data: { ...list, rows } }))).rejects.toBeInstanceOf(
			PdfFault
		);
	});

	it('gives up a paper that takes too long, and the next one is served', async () => {
		const hasty = new PdfPress(1);
		const list = samplePapers['table-list'];
		const rows = Array.from({ length: 1500 }, () => list.rows[0]!);
		await expect(hasty.render(request('table-list', { data: { ...list, rows } }))).rejects.toThrow(
			/no answer/
		);
		hasty.close();
		expect((await press.render(request('undangan'))).pages).toBe(1);
	});

	it('refuses those in line when it is closed, and works again when asked', async () => {
		const short = new PdfPress();
		const waiting = [short.render(request('naskah')), short.render(request('naskah'))];
		await new Promise((resolve) => setImmediate(resolve));
		short.close();
		const outcomes = await Promise.allSettled(waiting);
		expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
		expect((await short.render(request('undangan'))).pages).toBe(1);
		short.close();
	});

	it('shows a picture of the region’s own emblem with its description', async () => {
		const bytes = Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
			'base64'
		);
		const emblem = { format: 'png' as const, bytes, description: 'Lambang contoh' };
		const data = { ...samplePapers.undangan, letterhead: { ...samplePapers.undangan.letterhead, emblem } };
		const { pdf } = await press.render(request('undangan', { data, standard: 'ua-1' }));
		expect(latin1(pdf)).toContain('Lambang contoh');
	});
});

describe('a paper of the office', () => {
	it.each([
		['letter', offer],
		['attorney', attorney],
		['outline', outline]
	] as const)('as %s holds its words and meets both standards', async (_form, data) => {
		const { pdf, standard } = await press.render(request('office-text', { data }));
		expect(standard).toBe('a-2a');
		expect((await press.render(request('office-text', { data, standard: 'ua-1' }))).standard).toBe('ua-1');
		if (!hasPoppler) return;
		const text = textOf(pdf).replace(/\s+/g, ' ');
		expect(text).toContain('Tanggung jawab beralih kepada PIHAK KEDUA.');
		expect(text.includes('Yth. Direktur PT Contoh')).toBe(data.form === 'letter');
		expect(text.includes('II. Tanggung Jawab')).toBe(data.form === 'outline');
	});
});

describe('a file that is laid into a paper', () => {
	it('is counted in pages, and what is broken or none at all can not be laid in', async () => {
		const { pdf, pages } = await press.render(request('naskah'));
		expect(pages).toBeGreaterThan(1);
		expect(await press.pagesOf(pdf)).toBe(pages);
		expect(await press.pagesOf(pdf.subarray(0, 500))).toBeNull();
		expect(await press.pagesOf(Buffer.from('bukan PDF'))).toBeNull();
	});

	it('stands in the dossier page by page, after its name in the contents', async () => {
		const attached = await press.render(request('naskah'));
		const [paper] = samplePapers.dossier.papers;
		const file = { format: 'pdf' as const, bytes: attached.pdf, description: 'Naskah' };
		const data = {
			...samplePapers.dossier,
			papers: [paper!, { ...paper!, name: 'Naskah', absentBecause: null, file, pages: attached.pages }]
		};
		const dossier = await press.render(request('dossier', { data, standard: '1.7' }));
		expect(dossier.pages).toBe(1 + 1 + attached.pages);
	});
});
