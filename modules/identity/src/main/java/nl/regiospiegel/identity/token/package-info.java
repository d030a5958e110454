/**
 * Bearer tokens of the API: of a login (8 hours), of a page for its charts (10 minutes, reading only) and named ones for
 * other programs (at most 365 days, reading only). Promises that only hashes are kept and that a token ends with the
 * account that made it. Governed by the decision on authentication.
 */
package nl.regiospiegel.identity.token;
