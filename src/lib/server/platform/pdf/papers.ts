import type { Language } from '$lib/text/bilingual';
import { qrSvg } from '../qr';
import { printable } from './printable';
import { numberInWords, spokenDay } from './in-words';
import type { PublicAddress, SittingRecordData } from './shapes';
import type { TemplateData, TypstTemplateName } from './template-data';
import base from './templates/base.typ?raw';
import labels from './templates/labels.typ?raw';
import agreementSheet from './templates/agreement-sheet.typ?raw';
import beritaAcaraRapat from './templates/berita-acara-rapat.typ?raw';
import daftarHadir from './templates/daftar-hadir.typ?raw';
import keputusan from './templates/keputusan.typ?raw';
import lembarDisposisi from './templates/lembar-disposisi.typ?raw';
import lembarParaf from './templates/lembar-paraf.typ?raw';
import naskah from './templates/naskah.typ?raw';
import comparison from './templates/comparison.typ?raw';
import officeText from './templates/office-text.typ?raw';
import notaDinas from './templates/nota-dinas.typ?raw';
import notulen from './templates/notulen.typ?raw';
import penjelasanSeleksi from './templates/penjelasan-seleksi.typ?raw';
import redactedCopy from './templates/redacted-copy.typ?raw';
import tableList from './templates/table-list.typ?raw';
import tandaTerima from './templates/tanda-terima.typ?raw';
import undangan from './templates/undangan.typ?raw';
import photoScan from './templates/photo-scan.typ?raw';
import dossier from './templates/dossier.typ?raw';
import leaderSheet from './templates/leader-sheet.typ?raw';
import pageCount from './templates/page-count.typ?raw';
import pageFirst from './templates/page-first.typ?raw';

const templates: Record<TypstTemplateName, string> = {
	undangan,
	'daftar-hadir': daftarHadir,
	notulen,
	'berita-acara-rapat': beritaAcaraRapat,
	'lembar-disposisi': lembarDisposisi,
	'lembar-paraf': lembarParaf,
	'nota-dinas': notaDinas,
	naskah,
	'office-text': officeText,
	comparison,
	'tanda-terima': tandaTerima,
	'agreement-sheet': agreementSheet,
	'table-list': tableList,
	keputusan,
	'penjelasan-seleksi': penjelasanSeleksi,
	dossier,
	'redacted-copy': redactedCopy,
	'photo-scan': photoScan,
	'leader-sheet': leaderSheet
};

export const templateNames = Object.keys(templates) as readonly TypstTemplateName[];

/** Every template source by the file name under which the compiler knows it. */
export const templateSources: Readonly<Record<string, string>> = {
	'base.typ': base,
	'labels.typ': labels,
	'page-count.typ': pageCount,
	'page-first.typ': pageFirst,
	...Object.fromEntries(Object.entries(templates).map(([name, source]) => [`${name}.typ`, source]))
};

type PaperFile = { readonly name: string; readonly bytes: Uint8Array };

function isPicture(value: object): value is { format: string; bytes: Uint8Array; description: string } {
	return 'bytes' in value && value.bytes instanceof Uint8Array;
}

/** Puts days into words, and pictures and QR codes into files beside the data. */
function prepare(value: unknown, key: string, language: Language, files: PaperFile[]): unknown {
	if (typeof value === 'string') return key.endsWith('On') ? spokenDay(value, language) : printable(value);
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((entry) => prepare(entry, '', language, files));
	if (isPicture(value)) {
		const format = value.format === 'png' || value.format === 'pdf' ? value.format : 'jpg';
		const name = `picture-${files.length}.${format}`;
		files.push({ name, bytes: value.bytes });
		return { file: name, format, description: printable(value.description) };
	}
	if (key === 'verification' || key === 'tracking') {
		const name = `qr-${files.length}.svg`;
		files.push({ name, bytes: Buffer.from(qrSvg((value as PublicAddress).address), 'utf8') });
		return { ...value, file: name };
	}
	return Object.fromEntries(
		Object.entries(value).map(([name, entry]) => [name, prepare(entry, name, language, files)])
	);
}

/** What the compiler is given: the data as JSON text, and the files that it names. */
export function preparePaper<Name extends TypstTemplateName>(
	template: Name,
	data: TemplateData[Name],
	language: Language
): { readonly data: unknown; readonly files: readonly PaperFile[] } {
	const files: PaperFile[] = [];
	const prepared = prepare(data, '', language, files) as Record<string, unknown>;
	if (template === 'berita-acara-rapat') {
		const count = (data as SittingRecordData).cases.length;
		prepared['casesInWords'] =
			language === 'id' ? `${count} (${numberInWords(count, 'id')})` : numberInWords(count, 'en');
	}
	return { data: prepared, files };
}
