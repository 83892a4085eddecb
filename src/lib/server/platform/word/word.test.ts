import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { agreement } from '../pdf/sample-naskah';
import type { NaskahData } from '../pdf/shapes-naskah';
import * as samples from '../pdf/sample-office-text';
import { renderOfficeWord, renderWord, type WordRequest } from './index';

/** The parts of a DOCX, read with nothing but the ZIP format itself. */
function parts(docx: Buffer): Map<string, string> {
	const found = new Map<string, string>();
	let at = docx.readUInt32LE(docx.lastIndexOf('PK\u0005\u0006') + 16);
	while (docx.readUInt32LE(at) === 0x02014b50) {
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) => docx.readUInt16LE(at + o)) as [
			number,
			number,
			number
		];
		const name = docx.toString('utf8', at + 46, at + 46 + nameLength);
		const local = docx.readUInt32LE(at + 42);
		const data = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28);
		const bytes = docx.subarray(data, data + docx.readUInt32LE(at + 20));
		found.set(name, (docx.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'));
		at += 46 + nameLength + extraLength + commentLength;
	}
	return found;
}

const textOf = (xml: string): string =>
	xml
		.replace(/<w:br\/>/g, '\n')
		.replace(/<\/w:p>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&');

async function write(change: Partial<WordRequest> = {}, data: Partial<NaskahData> = {}) {
	const docx = await renderWord({
		kind: 'naskah',
		data: { ...agreement, ...data },
		language: 'id',
		title: 'Perjanjian Kerja Sama',
		author: 'Bagian Kerja Sama',
		example: false,
		...change
	});
	return { docx, parts: parts(docx) };
}

describe('an agreement in Word', () => {
	it('holds every typed text of the data', async () => {
		const text = textOf((await write()).parts.get('word/document.xml')!);
		const typed = [
			...agreement.heading,
			...agreement.considerations,
			...agreement.legalBasis,
			...agreement.articles.flatMap((article) => [
				article.title,
				...article.clauses.flatMap((clause) => [
					clause.text,
					...(clause.items ?? []).map((item) => item.text)
				])
			]),
			...agreement.parties.map((party) => party.representative.statement),
			agreement.closing
		];
		expect(typed.filter((piece) => !text.includes(piece))).toEqual([]);
	});

	it('numbers articles, clauses and items by Word’s own numbering', async () => {
		const found = (await write()).parts;
		const document = found.get('word/document.xml')!;
		expect(document).not.toMatch(/>Pasal \d/);
		expect(found.get('word/numbering.xml')).toContain('w:val="Pasal %1"');
		expect(found.get('word/numbering.xml')).toContain('w:val="(%1)"');
		expect(document.match(/w:val="Heading2"/g)).toHaveLength(agreement.articles.length);
		// Clauses of each article begin with (1): their numberings differ.
		const clauseNumberings = new Set(
			[...document.matchAll(/NaskahAyat"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g)].map(
				(match) => match[1]
			)
		);
		expect(clauseNumberings.size).toBe(
			agreement.articles.filter((article) => article.clauses.length > 1).length
		);
	});

	it('says that it is invented, in the head of each page and in its properties', async () => {
		const found = (await write({ example: true })).parts;
		expect(textOf(found.get('word/header1.xml')!)).toContain('CONTOH – data buatan');
		expect(found.get('docProps/core.xml')).toContain('CONTOH – data buatan');
		const real = (await write({}, { draft: null })).parts;
		expect([...real.values()].join('')).not.toContain('CONTOH –');
	});

	it('shows hostile typed text as text', async () => {
		const hostile = '</w:t><w:instrText>DDEAUTO c:\\cmd</w:instrText> & < > " \u0007 \uD83D';
		const { docx, parts: found } = await write({}, { opening: hostile });
		const document = found.get('word/document.xml')!;
		expect(document).not.toContain('<w:instrText>DDEAUTO');
		expect(textOf(document)).toContain('</w:t><w:instrText>DDEAUTO c:\\cmd</w:instrText> & < > "');
		expect(docx.length).toBeGreaterThan(5000);
	});

	it('carries language, table heads and a QR with its description', async () => {
		const found = (await write()).parts;
		expect(found.get('word/styles.xml')).toContain('w:val="id-ID"');
		expect(found.get('word/document.xml')).toContain('<w:tblHeader/>');
		expect([...found.values()].join('')).toContain(
			`descr="Periksa keaslian dokumen: ${agreement.verification!.address}"`
		);
		expect((await write({ language: 'en' })).parts.get('word/styles.xml')).toContain('w:val="en-GB"');
	});

	it.runIf(spawnSync('xmllint', ['--version']).error === undefined)(
		'is well-formed XML to a foreign parser in every part',
		async () => {
			const folder = mkdtempSync(join(tmpdir(), 'sp-word-'));
			try {
				for (const [name, text] of (await write({ example: true })).parts) {
					if (!/\.(xml|rels)$/.test(name)) continue;
					const file = join(folder, 'part.xml');
					writeFileSync(file, text);
					execFileSync('xmllint', ['--noout', '--nonet', file]);
				}
			} finally {
				rmSync(folder, { recursive: true });
			}
		}
	);
});

describe('a paper of the office in Word', () => {
	it.each(Object.entries(samples))('%s holds every typed text of its data', async (_name, data) => {
		const docx = await renderOfficeWord({
			data,
			language: 'id',
			title: 'Uji',
			author: 'Bagian Kerja Sama',
			example: true
		});
		const found = parts(docx);
		const text = textOf(found.get('word/document.xml')!);
		const typed = [
			...data.heading,
			...data.recipients,
			...data.parties.map((party) => party.statement),
			...data.sections.flatMap((section) =>
				section.clauses.flatMap((clause) => [clause.text, ...(clause.items ?? []).map((item) => item.text)])
			),
			data.closing,
			...data.signatures.map(({ who }) => who.name)
		];
		expect(typed.filter((piece) => !text.includes(piece))).toEqual([]);
		expect(textOf(found.get('word/header1.xml')!)).toContain('CONTOH – data buatan');
	});
});
