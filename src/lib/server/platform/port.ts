import { createServer } from 'node:net';

/** True where nobody listens at this address at this moment; it is opened for an instant to find out. */
export async function isPortFree(host: string, port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
	});
}
