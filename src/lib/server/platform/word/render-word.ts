import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { spokenDay } from '../pdf/in-words';
import type { NaskahClause, NaskahData, NaskahItem, NaskahParty } from '../pdf/shapes-naskah';
import { foot, head } from './head-and-foot';
import { dataTable, listed, paragraphs, runs, signatureTable } from './word-blocks';
import { packWord, type WordAbout } from './pack-word';
import { NUMBERING, STYLE } from './word-styles';
import { words } from './words';

export type WordRequest = WordAbout & { readonly kind: 'naskah'; readonly data: NaskahData };

/** Clauses and what hangs below them; each article and each list begins its numbers anew. */
class ArticleWriter {
	#lists = 0;

	constructor(readonly articleWord: string) {}

	write(article: NaskahData['articles'][number], place: number): Paragraph[] {
		const numbered = article.clauses.length > 1;
		return [
			new Paragraph({
				heading: HeadingLevel.HEADING_2,
				numbering: { reference: NUMBERING.article, level: 0 },
				children: [new TextRun({ break: 1 }), ...runs(article.title)]
			}),
			...article.clauses.flatMap((clause) => this.#clause(clause, numbered, place))
		];
	}

	#clause(clause: NaskahClause, numbered: boolean, place: number): Paragraph[] {
		const own = numbered
			? [listed(clause.text, NUMBERING.clause, { instance: place + 1, style: STYLE.clause })]
			: paragraphs(clause.text);
		return [...own, ...this.#items(clause.items ?? [], 0, ++this.#lists)];
	}

	#items(items: readonly NaskahItem[], level: number, instance: number): Paragraph[] {
		return items.flatMap((item) => [
			listed(item.text, NUMBERING.item, { level, instance }),
			...this.#items(item.items ?? [], Math.min(level + 1, 1), instance)
		]);
	}
}

function partyParagraph(party: NaskahParty, called: string): Paragraph {
	return new Paragraph({
		style: STYLE.party,
		numbering: { reference: NUMBERING.party, level: 0 },
		children: [
			...runs(party.representative.name, { bold: true }),
			...runs(`: ${party.representative.statement}${called}`),
			...runs(party.designation, { bold: true }),
			new TextRun('.')
		]
	});
}

/**
 * Writes an agreement's text as DOCX, from the same data as the PDF, with real styles and numbering, so
 * that both sides can go on working on it.
 *
 * @returns the file; emblems are left out, since a draft that travels carries no party's mark.
 */
export async function renderWord(request: WordRequest): Promise<Buffer> {
	const { data, language, example } = request;
	const say = words[language];
	const articleWord = data.articleWord ?? say.article;
	const articles = new ArticleWriter(articleWord);
	const header = head(data, language, example);
	const dotted = '………………………………';
	const placed = data.signedOn
		? [data.place, spokenDay(data.signedOn, language).date].filter(Boolean).join(', ')
		: null;

	const children = [
		new Paragraph({
			style: STYLE.heading,
			children: data.heading.flatMap((line, place) => [
				...(place > 0 ? [new TextRun({ break: 1 })] : []),
				...runs(line)
			])
		}),
		...data.parties.map(
			(party) =>
				new Paragraph({
					style: STYLE.number,
					children: runs(`${say.number} ${party.organisation}: ${party.number ?? dotted}`)
				})
		),
		new Paragraph({ spacing: { after: 0 } }),
		...paragraphs(data.opening),
		...data.parties.map((party) => partyParagraph(party, say.called)),
		...paragraphs(data.partiesTogether),
		...(data.considerations.length > 0 ? paragraphs(data.considerationsIntro) : []),
		...data.considerations.map((text) => listed(text, NUMBERING.consideration)),
		...(data.legalBasis.length > 0 ? paragraphs(data.legalBasisIntro) : []),
		...data.legalBasis.map((text) => listed(text, NUMBERING.basis)),
		...paragraphs(data.agreed),
		...data.articles.flatMap((article, place) => articles.write(article, place)),
		new Paragraph({ spacing: { after: 0 } }),
		// The last words go with the signatures to the next page: none stands alone on it.
		...paragraphs(data.closing, true),
		...(placed === null
			? []
			: [
					new Paragraph({
						style: STYLE.signature,
						spacing: { before: 120, after: 160 },
						children: runs(placed)
					})
				]),
		signatureTable(
			data.parties.map((party) => ({
				who: party.signature,
				head: [`${party.designation},`],
				stamp: party.stampNote ?? null
			}))
		),
		...((data.witnesses ?? []).length > 0
			? [
					new Paragraph({
						style: STYLE.signature,
						spacing: { before: 240, after: 160 },
						children: runs(say.witnesses)
					}),
					signatureTable((data.witnesses ?? []).map((who) => ({ who, head: [] })))
				]
			: []),
		...(data.annexes ?? []).flatMap((annex) => [
			new Paragraph({ style: STYLE.annex, pageBreakBefore: true, children: runs(annex.title) }),
			...paragraphs(annex.text),
			...(annex.table ? [dataTable(annex.table.columns, annex.table.rows)] : [])
		])
	];

	return packWord(request, children, { header, footer: await foot(data, language), articleWord });
}
