// Reads the public API for the reader of this page, with a read-only token that is valid for minutes.

/** The reader is no longer logged in. */
export class SessionExpired extends Error {}

interface Token {
  token: string;
  expiresAt: string;
}

const tokens = new Map<string, Promise<Token>>();

/** The answer at the address; islands on one page share a token. */
export async function read<T>(address: string, tokenAddress: string, language: string): Promise<T> {
  const response = await ask(address, await tokenFrom(tokenAddress), language);
  const answer = response.status === 401 ? await ask(address, await renewed(tokenAddress), language) : response;
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

function ask(address: string, token: Token, language: string): Promise<Response> {
  return fetch(address, {
    headers: { Authorization: `Bearer ${token.token}`, Accept: 'application/json', 'Accept-Language': language },
    credentials: 'omit',
  });
}

async function tokenFrom(address: string): Promise<Token> {
  const kept = tokens.get(address);
  if (!kept) return renewed(address);
  const token = await kept;
  return Date.parse(token.expiresAt) > Date.now() + 5000 ? token : renewed(address);
}

function renewed(address: string): Promise<Token> {
  const fresh = requestToken(address);
  tokens.set(address, fresh);
  fresh.catch(() => tokens.delete(address));
  return fresh;
}

async function requestToken(address: string): Promise<Token> {
  const response = await fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (response.redirected || response.status === 401 || response.status === 403) throw new SessionExpired();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Token;
}
