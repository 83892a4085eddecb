import type { Locator, Page } from 'playwright-core';

/** The last form of an action on a page, unfolded where it stands folded away. */
export async function formOf(page: Page, act: string): Promise<Locator> {
	const form = page.locator(`form[action*="?/${act}"]`).last();
	const folded = page.locator('details:not([open])').filter({ has: form });
	if ((await folded.count()) > 0) await folded.locator('summary').first().click();
	return form;
}

/** Types into the fields of a form by their names; what is a list of choices is chosen from. */
export async function fill(form: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, value] of Object.entries(fields)) {
		const field = form.locator(`[name="${name}"]`);
		if ((await field.evaluate((node) => node.tagName)) === 'SELECT') await field.selectOption(value);
		else await field.fill(value);
	}
}

/** A day as the three fields of a form, to be given to `fill`. */
export const day = (name: string, [year, month, date]: readonly [string, string, string]) => ({
	[`${name}.year`]: year,
	[`${name}.month`]: month,
	[`${name}.day`]: date
});

/** Writes a day into the three boxes of a question, the last one of that name. */
export async function fillDay(
	where: Page | Locator,
	group: string | RegExp,
	[date, month, year]: readonly [string, string, string]
): Promise<void> {
	const boxes = where.getByRole('group', { name: group }).last();
	await boxes.getByLabel('Hari').fill(date);
	await boxes.getByLabel('Bulan').fill(month);
	await boxes.getByLabel('Tahun').fill(year);
}

/** Presses the button at the end of a form. */
export const send = (form: Locator) => form.getByRole('button').last().click();
