import {
	AlignmentType,
	LevelFormat,
	LevelSuffix,
	LineRuleType,
	type INumberingOptions,
	type IStylesOptions
} from 'docx';
import type { Language } from '$lib/text/bilingual';

// Lengths in Word are twips: 1/1440 inch, 567 to the centimetre.
export const CM = 567;
/** A4 with the margins of an official paper; the rest is the width of the text. */
export const PAGE = {
	width: 11906,
	height: 16838,
	left: 2.8 * CM,
	right: 2.3 * CM,
	top: 2.2 * CM,
	bottom: 2 * CM
};
export const TEXT_WIDTH = Math.floor(PAGE.width - PAGE.left - PAGE.right);
const FONT = 'Times New Roman';

/** The paragraph styles of a text; lawyers change a look in one place. */
export const STYLE = {
	heading: 'NaskahJudul',
	number: 'NaskahNomor',
	party: 'NaskahPihak',
	clause: 'NaskahAyat',
	item: 'NaskahButir',
	signature: 'NaskahTandaTangan',
	annex: 'NaskahLampiran',
	cell: 'NaskahSel',
	foot: 'NaskahKaki'
} as const;

const body = { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } };

export function naskahStyles(language: Language): IStylesOptions {
	return {
		default: {
			document: {
				run: { font: FONT, size: 24, language: { value: language === 'id' ? 'id-ID' : 'en-GB' } },
				paragraph: { ...body, alignment: AlignmentType.JUSTIFIED }
			},
			heading1: {
				run: { font: FONT, size: 26, bold: true, color: '000000' },
				paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 120 } }
			},
			heading2: {
				run: { font: FONT, size: 24, bold: true, color: '000000' },
				paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 300, after: 160 }, keepNext: true }
			}
		},
		paragraphStyles: [
			{ id: 'Normal', name: 'Normal', quickFormat: true },
			{ id: STYLE.heading, name: 'Naskah Judul', basedOn: 'Heading1', next: STYLE.number, quickFormat: true },
			{
				id: STYLE.number,
				name: 'Naskah Nomor',
				basedOn: 'Normal',
				quickFormat: true,
				paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 20 } }
			},
			{ id: STYLE.party, name: 'Naskah Pihak', basedOn: 'Normal', quickFormat: true },
			{ id: STYLE.clause, name: 'Naskah Ayat', basedOn: 'Normal', quickFormat: true },
			{ id: STYLE.item, name: 'Naskah Butir', basedOn: 'Normal', quickFormat: true },
			{
				id: STYLE.signature,
				name: 'Naskah Tanda Tangan',
				basedOn: 'Normal',
				quickFormat: true,
				paragraph: {
					alignment: AlignmentType.CENTER,
					spacing: { after: 0 },
					keepNext: true,
					keepLines: true
				}
			},
			{
				id: STYLE.annex,
				name: 'Naskah Lampiran',
				basedOn: 'Heading1',
				next: 'Normal',
				quickFormat: true
			},
			{
				id: STYLE.foot,
				name: 'Naskah Kaki',
				basedOn: 'Normal',
				run: { size: 16, color: '444444' },
				paragraph: {
					alignment: AlignmentType.LEFT,
					spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO }
				}
			},
			{
				id: STYLE.cell,
				name: 'Naskah Sel',
				basedOn: 'Normal',
				quickFormat: true,
				run: { size: 20 },
				paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 30, after: 30 } }
			}
		]
	};
}

/** The numberings of a text; real ones, so that a clause put in between moves the others on. */
export const NUMBERING = {
	article: 'pasal',
	clause: 'ayat',
	item: 'butir',
	party: 'pihak',
	consideration: 'pertimbangan',
	basis: 'dasar'
} as const;

const hanging = (left: number) => ({ paragraph: { indent: { left, hanging: 0.8 * CM } } });

export function naskahNumbering(articleWord: string): INumberingOptions {
	const list = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
		reference,
		levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: hanging(0.8 * CM) }]
	});
	return {
		config: [
			{
				reference: NUMBERING.article,
				levels: [
					{
						level: 0,
						format: LevelFormat.DECIMAL,
						text: `${articleWord} %1`,
						alignment: AlignmentType.CENTER,
						suffix: LevelSuffix.NOTHING,
						style: { paragraph: { indent: { left: 0, hanging: 0 } } }
					}
				]
			},
			list(NUMBERING.clause, LevelFormat.DECIMAL, '(%1)'),
			list(NUMBERING.party, LevelFormat.UPPER_ROMAN, '%1.'),
			list(NUMBERING.consideration, LevelFormat.LOWER_LETTER, '%1.'),
			list(NUMBERING.basis, LevelFormat.DECIMAL, '%1.'),
			{
				reference: NUMBERING.item,
				levels: [
					{
						level: 0,
						format: LevelFormat.LOWER_LETTER,
						text: '%1.',
						alignment: AlignmentType.LEFT,
						style: hanging(1.6 * CM)
					},
					{
						level: 1,
						format: LevelFormat.DECIMAL,
						text: '%2)',
						alignment: AlignmentType.LEFT,
						style: hanging(2.4 * CM)
					}
				]
			}
		]
	};
}
