/**
 * What protects every request and answer, before any feature sees it: security headers, a strict content policy and the
 * check of where a change comes from. Governed by the decision on authentication.
 */
package nl.regiospiegel.app.security;
