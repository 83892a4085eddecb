import { describe, expect, test } from 'vitest';
import { useProgram } from './support/program';

const program = useProgram();

describe('signing in', () => {
	test('leads where one wanted to go, on this site only, and out again', async () => {
		const to = async (next: string) => {
			const answer = await program.fetch('/masuk/demo', {
				method: 'POST',
				body: new URLSearchParams({ person: 'hukum@jambi.demo', next })
			});
			return [answer.status, answer.headers.get('location')];
		};
		expect(await to('/meja/permohonan?state=open')).toEqual([303, '/meja/permohonan?state=open']);
		for (const next of ['https://jahat.example', '//jahat.example', '/\\jahat.example'])
			expect(await to(next)).toEqual([303, '/meja']);
		const refused = await program.fetch('/masuk/demo', {
			method: 'POST',
			body: new URLSearchParams({ person: 'siapa@jambi.demo' })
		});
		expect(refused.status).toBe(403);
		const page = await program.page({ as: 'hukum', javaScript: false });
		await page.goto('/meja');
		await page.getByRole('button', { name: 'Keluar' }).click();
		expect(await page.getByText('Anda telah keluar.').isVisible()).toBe(true);
		await page.goto('/meja');
		expect(new URL(page.url()).pathname).toBe('/masuk');
	});
});
