/**
 * The two ways in: a session for pages, tokens for the API. Promises that guessing is slowed down, that a session is new
 * after login, and that the API never listens to a cookie. Governed by the decision on authentication.
 */
package nl.regiospiegel.identity.login;
