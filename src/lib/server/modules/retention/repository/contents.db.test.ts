import { expect, test } from 'vitest';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import { beginDraft, readCaseWording, readDraft, writeCaseWording } from '$lib/server/modules/cooperation';
import { removeWords } from './contents';

const office = useOffice(useDatabase());
const sure = <T>(answer: T) => {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<T, { refused: string }>;
};

async function aWrittenCase() {
	const officer = office.as('officer');
	const { id } = await aCase(office, { procedure: 'ksdll' }).waitingForCheck();
	sure(
		await writeCaseWording(officer, id, 0, { purpose: { id: 'melatih petugas', en: 'to train officers' } })
	);
	return { id, draft: sure(await beginDraft(officer, id, 'mou')).id };
}
const wordsOf = async ({ id, draft }: { id: string; draft: string }) => {
	const { parts, parties } = sure(await readDraft(office.as('officer'), draft)).draft;
	const { fields } = sure(await readCaseWording(office.as('officer'), id));
	const purpose = fields.find(({ name }) => name === 'purpose')!.words;
	return { parts: parts.length, parties: parties.length, purpose };
};

test('what was written for a case goes with its papers, in every language, and no other case loses a word', async () => {
	const [gone, other] = [await aWrittenCase(), await aWrittenCase()];
	const before = await wordsOf(other);
	expect(before.parts).toBeGreaterThan(0);
	await office.program().db.rows(removeWords([gone.id]));
	expect(await wordsOf(gone)).toEqual({ parts: 0, parties: 0, purpose: { id: '', en: '' } });
	expect(await wordsOf(other)).toEqual(before);
});
