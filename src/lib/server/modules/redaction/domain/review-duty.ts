import { subjectKinds, type NewObligation, type SubjectKind } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import { nameGrounds } from './exemption';

/** A copy as far as its review needs to know it. */
export type ReviewedCopy = {
	readonly id: string;
	readonly title: string;
	readonly owner_kind: string;
	readonly owner_id: string | null;
	readonly until: string | null;
	readonly grounds: readonly string[];
	readonly created_by: string | null;
	readonly is_example: boolean;
};

const holdsDuties = (kind: string): kind is SubjectKind => (subjectKinds as readonly string[]).includes(kind);

/**
 * Whoever took it out looks again when the exemption ends: what is withheld is withheld for its period only The
 * duty lies with the record that the paper belongs to; a letter or a proposal holds none, there it lies with the copy. None
 * where there is no last day.
 */
export function reviewDuty(copy: ReviewedCopy): NewObligation | null {
	const { owner_kind: kind, owner_id: id } = copy;
	if (!copy.until || !copy.created_by) return null;
	return {
		subject: {
			...(id && holdsDuties(kind) ? { kind, id } : { kind: 'redaction', id: copy.id }),
			title: { id: copy.title, en: copy.title }
		},
		kind: 'follow_up',
		what: textIn('id').redaction.duty(copy.title).slice(0, 500),
		basis: nameGrounds(copy.grounds, 'id').slice(0, 300),
		owner: { kind: 'person', id: copy.created_by },
		dueOn: copy.until,
		isExample: copy.is_example
	};
}
